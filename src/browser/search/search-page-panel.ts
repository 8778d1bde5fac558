/** What the search page does: what is asked, and where the reader is, stands in the address. */
import { rememberSearch } from './recent-searches.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { type Cause, SearchPanel } from './search-panel.ts';
import { adoptThread } from './search-thread.ts';

/** @param thread of search, where it was started already */
export function searchPage(thread: Worker | undefined): void {
  if (thread) adoptThread(thread);
  const form = document.querySelector<HTMLFormElement>('form.search')!;
  const input = form.querySelector('input')!;
  /** While this was loading. */
  const typed = input.value.trim();
  /** Whether the address holds what is being typed: the whole of it becomes one step of the way back. */
  let isTyping = false;

  const isNewStep = (cause: Cause) => cause === 'choice' || (cause === 'typing' && !isTyping);
  const panel = new SearchPanel({
    input,
    status: document.querySelector<HTMLElement>('#status')!,
    found: document.querySelector<HTMLElement>('#found')!,
    hasExamples: true,
    onAsk: (search, cause) => {
      const address = location.pathname + writeAddress(search);
      if (address === location.pathname + location.search) return;
      if (isNewStep(cause)) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
      isTyping = cause === 'typing';
    },
  });
  const showAddress = () => {
    isTyping = false;
    panel.show(readAddress(location.search));
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    panel.take();
    rememberSearch(panel.search.query);
    isTyping = false;
    const path = await panel.opens();
    if (path === undefined) return;
    history.replaceState({ hasOpened: true }, '');
    location.assign(path);
  });
  addEventListener('popstate', showAddress);
  showAddress();
  if (document.activeElement === input && typed && typed !== input.value) {
    input.value = typed;
    panel.take();
  } else if (!history.state?.hasOpened) void panel.opens().then((path) => path && location.replace(path));
}
