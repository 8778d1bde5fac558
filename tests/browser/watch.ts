import { expect, type Page } from '@playwright/test';

/** What a browser complained of while it showed pages: none of it may be on a page that is whole. */
export type Complaints = {
  /** Violations of the content security policy, messages on the console, uncaught errors, requests to other hosts. */
  readonly list: string[];
  /** Paths of everything that was asked of the site. */
  readonly requests: string[];
};

/** Listens to a page, from before its first address is opened. */
export async function watch(page: Page): Promise<Complaints> {
  const list: string[] = [];
  const requests: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => list.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation(what: string): void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => list.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => list.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    const home = new URL(page.url()).origin;
    if (protocol === 'data:' || protocol === 'blob:') return;
    // The first request of a page is made while the page before it, or none, is still shown.
    if (!request.isNavigationRequest() && origin !== home) list.push(`another host: ${request.url()}`);
    requests.push(pathname);
  });
  return { list, requests };
}

/** Fails with everything that was complained of. */
export function expectNone({ list }: Complaints): void {
  expect(list).toEqual([]);
}
