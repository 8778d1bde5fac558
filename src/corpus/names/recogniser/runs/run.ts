/** Tokens that stand together, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

/** A name as it stands in a text: with the title that it follows there, or as the title of a work in quotation marks. */
export type TrimmedRun = Run & { readonly title?: string; readonly isWork?: boolean };
