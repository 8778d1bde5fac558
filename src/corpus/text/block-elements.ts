/** Elements of HTML whose words stand apart from those before and after them. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol table caption thead tbody tfoot tr th td blockquote pre div figure figcaption dl dt dd details summary'.split(
    ' ',
  ),
);
