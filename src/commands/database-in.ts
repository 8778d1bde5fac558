/** The address of a database, the one word that a command takes. @throws Error with a sentence if it is another */
export function databaseIn(words: readonly string[], usage: string): string {
  const [address = '', ...rest] = words;
  if (/^postgres(ql)?:\/\//.test(address) && URL.canParse(address) && rest.length === 0) return address;
  throw new Error(`Usage: ${usage}`);
}
