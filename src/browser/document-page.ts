/** What a document page adds where JavaScript runs: copying an address, and marks on the words of a search. */
import { markWords } from './mark-words.ts';

const status = document.querySelector<HTMLElement>('#status');

/** How long a message stays, in milliseconds. */
const MESSAGE_TIME = 3000;

takeMarks();
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a.permalink');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) void copy(link.href);
});

/** The words in the address are marked in the paragraph that it leads to, and leave the address clean for sharing. */
function takeMarks(): void {
  const url = new URL(location.href);
  const words = url.searchParams.getAll('mark').filter(Boolean);
  if (words.length === 0) return;
  url.searchParams.delete('mark');
  history.replaceState(history.state, '', url);
  const target = document.getElementById(url.hash.slice(1)) ?? document.querySelector('article');
  if (target) markWords(target, words);
}

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say('Address copied');
  } catch {
    say('The address of this paragraph is in the address bar');
  }
}

function say(message: string): void {
  if (!status) return;
  status.textContent = message;
  setTimeout(() => {
    if (status.textContent === message) status.textContent = '';
  }, MESSAGE_TIME);
}
