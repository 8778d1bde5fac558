/** Sheets that were asked for, by address. */
const sheets = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once; resolves when it applies, or when it is clear that it does not come. */
export function loadSheet(url: string): Promise<void> {
  const loading = sheets.get(url) ?? load(url);
  sheets.set(url, loading);
  return loading;
}

function load(url: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      sheets.delete(url);
      link.remove();
      done();
    });
    document.head.append(link);
  });
}
