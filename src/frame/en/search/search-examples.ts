/** Searches to try: what each of them finds. */
export const exampleWords = {
  title: 'For example',
  alias: (name: string) => `finds ${name} too`,
  role: (name: string) => `who is called so: ${name}`,
  slip: (name: string) => `a slip: finds ${name}`,
  part: (name: string) => `finds ${name}`,
  words: () => 'words of the texts',
  paragraph: () => 'opens this paragraph',
};
