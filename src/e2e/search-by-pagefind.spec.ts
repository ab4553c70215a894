import { expect, test } from '@playwright/test';
import { ask } from './watch-alone.ts';
import { watchPage } from './watch-page.ts';

// A review of 626 papers, four for each pair of a subject and a place: Pagefind searches its texts.

const status = '[data-part="status"]';

test('a word, a pair of words, a name and a slip are answered by Pagefind', async ({ page }) => {
  const reports = await watchPage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await ask(page, 'lighthouse');
  await expect(page.locator(status)).toContainText('52 papers');
  const pair = await ask(page, 'heron fjords');
  await expect(page.locator(status)).toContainText('4 papers');
  expect(pair.filter((id) => !/heron-nests-in-narrow-fjords/.test(id))).toEqual([]);
  expect(await ask(page, 'Gry Salmberg')).toHaveLength(1);
  expect((await ask(page, 'OSPREY'))[0]).toMatch(/^osprey-/);
  await ask(page, 'plankton bloms');
  await expect(page.locator('[data-part="notes"]')).toContainText('Did you mean plankton blooms');
  // Only abstracts say this.
  await ask(page, 'little known');
  await expect(page.locator(status)).toContainText('624 papers');
  expect(asked.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true);
  expect(asked.filter((path) => /\/search\/(?:terms|words|records)\//.test(path))).toEqual([]);
  expect(reports).toEqual([]);
});

for (const query of ['l2 distance', 'ℓ₂ distance', '"l2 distance"'])
  test(`a formula of an abstract is found by how it looks: ${query}`, async ({ page }) => {
    await page.goto('search/');
    expect(await ask(page, query)).toEqual(['petrel-charts-of-drifting-buoys']);
    await expect(page.locator('[data-part="notes"]')).toBeEmpty();
    const excerpt = page.locator('[data-part="results"] .excerpt');
    await expect(excerpt.locator('mark .tex')).toHaveAttribute('data-shown', 'ℓ₂');
    await expect(excerpt.locator('mark')).toHaveCount(2);
    await expect(excerpt.locator('a')).toHaveAttribute('href', /#s2$/);
  });

test('a formula of a title is found by how it looks', async ({ page }) => {
  await page.goto('search/');
  expect((await ask(page, 'l1 norm'))[0]).toMatch(/^osprey-/);
});

test('a phrase is found as written, and nothing else is', async ({ page }) => {
  await page.goto('search/');
  const found = await ask(page, '"songs in coral lagoons"');
  await expect(page.locator(status)).toContainText('4 papers');
  expect(found.filter((id) => !/whale-songs-in-coral-lagoons/.test(id))).toEqual([]);
  await expect(page.locator('[data-part="results"] mark').first()).toBeVisible();
  await ask(page, '"lagoons coral"');
  await expect(page.locator('[data-part="notes"]')).toContainText('exact phrase “lagoons coral”');
});

test('a facet narrows the answer, and a result opens the sentence that answers', async ({ page }) => {
  await page.goto('search/?q=oyster+growth');
  await expect(page.locator(status)).toContainText('52 papers');
  const year = page.locator('[data-facet="year"] label').filter({ has: page.locator('input:enabled') });
  const count = async (): Promise<number> => Number(await year.first().locator('.count').innerText());
  // Without a question it says how many of all papers are of that year, 31 or 32.
  await expect.poll(count).toBeLessThan(30);
  const counted = await count();
  await year.first().click();
  await expect(page.locator(status)).toHaveText(new RegExp(`^${counted} paper`));
  await page.locator('[data-part="results"] .excerpt a[href*="#s"]').first().click();
  await expect(page.locator('main :target')).toContainText('oyster growth');
});
