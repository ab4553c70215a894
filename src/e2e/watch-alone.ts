import { expect, type Page } from '@playwright/test';

/**
 * Cuts a page off from every host and notes what an edition that needs no server must not have: requests for
 * anything that does not begin with `home`, requests that fail, and errors.
 */
export async function watchAlone(page: Page, home: string): Promise<string[]> {
  const reports: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(home)) reports.push(url);
  });
  page.on('requestfailed', (request) => {
    // Whoever goes on before all has come aborts what is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') reports.push(`${request.url()} failed`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  page.on('pageerror', (error) => reports.push(error.message));
  await page.route(/^https?:/, (route) => route.abort());
  return reports;
}

/** Types a query into the search page and waits for the whole answer: ids of the papers, best first. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await expect(page.locator('[data-part="status"]')).toContainText(query);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
  const papers = page.locator('[data-part="results"] [data-paper]');
  return papers.evaluateAll((items) => items.map((item) => item.getAttribute('data-paper') ?? ''));
}
