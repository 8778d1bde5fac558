import { type Fault, sentence } from '../../corpus/faults.ts';

/** What `npm run dev` shows in place of every page while the corpus has errors; it reloads when they are mended. */
export function faultPage(faults: readonly Fault[]): string {
  const items = faults.map((found) => `<li class="${found.level}">${escaped(sentence(found))}</li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The corpus has faults</title>
<script type="module" src="/@vite/client"></script>
<style>
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif }
  body { max-width: 50rem; margin: 3rem auto; padding: 0 1rem }
  li { margin: 1rem 0; font-family: ui-monospace, monospace; overflow-wrap: anywhere }
  .error::marker { content: "✗ " }
  .warning::marker { content: "! " }
</style>
<h1>The corpus has faults</h1>
<p>Mend them and save: this page reloads by itself.</p>
<ul>
${items}
</ul>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
