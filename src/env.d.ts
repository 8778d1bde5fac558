interface ImportMetaEnv {
  /** Of a corpus that no browser can search, the address of the endpoint that does; else "", and the code for it is left out. */
  readonly SEARCH_ENDPOINT: string;
  /** Where the generated pages lie. */
  readonly CONTENT_FOLDER: string;
}
