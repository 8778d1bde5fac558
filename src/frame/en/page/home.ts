/** The home page, and the pages of its sections. */
export const homeWords = {
  /** Of texts that stand in no section. */
  texts: 'Texts',
  undated: 'Without a date',
  textCount: (many: number) => (many === 1 ? '1 text' : `${many} texts`),
  all: (many: number) => (many === 1 ? '1 text' : `All ${many} texts`),
  allTexts: 'All texts',
  way: 'Where this page stands',
  pages: 'Pages',
  pageTitle: (title: string, page: number) => (page === 1 ? title : `${title}, ${page}`),
  readOn: 'Read on',
  namedMost: 'Named most',
  people: 'People:',
  places: 'Places:',
};
