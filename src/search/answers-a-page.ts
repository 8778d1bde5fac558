/** Answers that are looked for at a time, about as many as the dialog shows at once: each record that is read for them is a file to load. */
export const ANSWERS_A_PAGE = 7;
