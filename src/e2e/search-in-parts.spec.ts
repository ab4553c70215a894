import { expect, test } from '@playwright/test';
import { ask } from './watch-alone.ts';
import { watchPage } from './watch-page.ts';

// A review of more than 2,000 papers, 13 for each pair of a subject and a place: its index is cut into parts.

test.use({ serviceWorkers: 'allow' });

test('a word, a pair of words, a name and a slip are answered from a few parts', async ({ page }) => {
  const reports = await watchPage(page);
  const parts = new Set<string>();
  let others = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\/search\/(?:terms|words|records)\//.test(pathname)) parts.add(pathname);
    if (/pagefind|places\.json/.test(pathname)) others += 1;
  });
  await page.goto('search/');
  await ask(page, 'lighthouse');
  await expect(page.locator('[data-part="status"]')).toContainText('169 papers');
  const pair = await ask(page, 'heron fjords');
  await expect(page.locator('[data-part="status"]')).toContainText('13 papers');
  expect(pair.filter((id) => !/heron-nests-in-narrow-fjords/.test(id))).toEqual([]);
  expect(await ask(page, 'Gry Salmberg')).toHaveLength(1);
  expect((await ask(page, 'OSPREY'))[0]).toMatch(/^osprey-/);
  const title = page.locator('[data-part="results"] [data-paper] .paper-title').first();
  await expect(title).toContainText('The $\\ell_1$ norm');
  await expect(title.locator('.tex')).toHaveAttribute('data-shown', 'ℓ₁');
  expect((await ask(page, 'l1 norm'))[0]).toMatch(/^osprey-/);
  expect((await ask(page, 'plankton bloms')).length).toBeGreaterThan(5);
  await expect(page.locator('[data-part="notes"]')).toContainText('Did you mean plankton blooms');
  expect(parts.size).toBeGreaterThan(4);
  expect(parts.size).toBeLessThan(60);
  expect(others).toBe(0);
  expect(reports).toEqual([]);
});

test('a phrase is found as written, and nothing else is', async ({ page }) => {
  await page.goto('search/');
  const found = await ask(page, '"songs in coral lagoons"');
  await expect(page.locator('[data-part="status"]')).toContainText('13 papers');
  expect(found.filter((id) => !/whale-songs-in-coral-lagoons/.test(id))).toEqual([]);
  await expect(page.locator('[data-part="results"] mark').first()).toBeVisible();
  await ask(page, '"lagoons coral"');
  await expect(page.locator('[data-part="notes"]')).toContainText('exact phrase “lagoons coral”');
});

test('a facet narrows the answer, and a result opens the sentence that answers', async ({ page }) => {
  await page.goto('search/?q=oyster+growth+estuaries');
  const status = page.locator('[data-part="status"]');
  await expect(status).toContainText('13 papers');
  const years = page.locator('[data-facet="year"] label');
  // What the values would leave is counted once a reader goes to them.
  await years.first().hover();
  await expect(page.locator('search-page')).not.toHaveAttribute('uncounted');
  const year = years.filter({ has: page.locator('input:enabled') }).first();
  const counted = Number(await year.locator('.count').innerText());
  expect(counted).toBeGreaterThan(0);
  await year.click();
  await expect(status).toContainText(counted === 1 ? '1 paper' : `${counted} papers`);
  await expect(page).toHaveURL(/&year=\d{4}/);
  await page.locator('[data-part="results"] .excerpt a[href*="#s"]').first().click();
  await expect(page).toHaveURL(/oyster-growth-in-quiet-estuaries\/#s\d$/);
  await expect(page.locator('main :target')).toContainText('oyster growth');
});

test('what was asked before is answered with the network off; the rest waits for it', async ({
  page,
  context,
}) => {
  await page.goto('search/');
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
  await page.goto('search/');
  const before = await ask(page, 'storm surges deltas');
  expect(before.length).toBeGreaterThan(5);
  await page.locator('[data-part="results"] [data-paper] a').first().click();
  await expect(page.locator('h1')).toContainText('storm surges in river deltas');
  await context.setOffline(true);
  await page.goBack();
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
  expect(await ask(page, 'storm surges deltas')).toEqual(before);
  await page.locator('[data-part="results"] [data-paper] a').first().click();
  await expect(page.locator('h1')).toContainText('storm surges in river deltas');
  await page.goto('search/?q=whale');
  await expect(page.locator('[data-part="error"]')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-part="status"]')).toContainText('169 papers');
});
