/** What a page says that was kept on the device, or was not. */
export const offlineWords = {
  kept: 'No connection: this is the page as it was when you last read it.',
  title: 'No connection',
  notKept: 'This page was not read on this device before, so there is no copy of it.',
  list: 'Kept on this device',
};
