/** What the editor, not the author, supplied stands in square brackets, as in catalogues. */
export function bracketed(value: string, isSupplied: boolean): string {
  return isSupplied ? `[${value}]` : value;
}
