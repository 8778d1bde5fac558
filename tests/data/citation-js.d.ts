/** The parts of a reference manager that a test reads with; their packages have no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    // oxlint-disable-next-line typescript/no-explicit-any -- an item of CSL-JSON, of which a test reads what it wants.
    readonly data: any[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
