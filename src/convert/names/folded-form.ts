/** A form as readers type it: without case, marks, dots, and with hyphens and spaces alike. `"U.S."` → `"us"` */
export function foldedForm(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
