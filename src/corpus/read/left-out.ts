/** Endings of files that hold a text in another form than ours: whoever lists their folder may miss them. */
const OTHER_TEXTS =
  /\.(?:adoc|asciidoc|docx?|epub|html?|ipynb|markdown|mdown|mdwn|mdx|mkdn?|myst|odt|org|pdf|qmd|rmd|rst|rtf|tex|text|textile|wiki|xhtml)$/;

/**
 * The endings of those of these files that hold a text and cannot be documents, each with how many have it, the most frequent first;
 * nothing if there are none.
 *
 * `.mdx (2), .rst (1)`
 */
export function leftOut(files: readonly string[]): { readonly count: number; readonly endings: string } | undefined {
  const found = files.flatMap((file) => OTHER_TEXTS.exec(file.toLowerCase())?.[0] ?? []);
  const byEnding = [...Map.groupBy(found, (ending) => ending)].map(([ending, { length }]) => ({ ending, length }));
  const endings = byEnding
    .sort((a, b) => b.length - a.length || (a.ending < b.ending ? -1 : 1))
    .map(({ ending, length }) => `${ending} (${length})`);
  return found.length > 0 ? { count: found.length, endings: endings.join(', ') } : undefined;
}
