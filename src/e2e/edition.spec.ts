import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { ask, watchAlone } from './watch-alone.ts';

/** The file alone: nothing beside it may be needed. */
const FILE = path.resolve('dist/review.html');
const address = (route = ''): string => pathToFileURL(FILE).href + route;
const KNOWN = 'papers/rephrasing-the-web-a-recipe-for-compute-and-data-efficient/';

test.describe.configure({ mode: 'parallel' });

let reports: string[] = [];
test.beforeEach(async ({ page }) => {
  reports = await watchAlone(page, address());
});
test.afterEach(() => {
  expect(reports).toEqual([]);
});

test('the file of the seed review is at most 1.2 MB', () => {
  expect(existsSync(FILE)).toBe(true);
  expect(statSync(FILE).size).toBeLessThanOrEqual(1_200_000);
});

test('home leads to papers, back and forth, each with its title, focus and place', async ({ page }) => {
  await page.goto(address());
  await expect(page.locator('main h1')).toBeVisible();
  const home = await page.title();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Papers' }).click();
  await expect(page.locator('main h1')).toBeFocused();
  const link = page.locator('main [data-paper] a').nth(20);
  const title = (await link.textContent())?.trim() ?? '';
  await link.click();
  await expect(page).toHaveTitle(new RegExp(`^${title.slice(0, 20)}`));
  await expect(page.locator('main h1')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveTitle(/^Papers/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.goBack();
  await expect(page).toHaveTitle(home);
  await page.goForward();
  await expect(page).toHaveTitle(/^Papers/);
});

test('an address with an anchor opens the place on its page', async ({ page }) => {
  await page.goto(address('#/papers/'));
  await page.locator('main [data-paper] a').first().click();
  await expect(page.locator('#s2')).toHaveCount(1);
  const paper = page.url();
  await page.goto('about:blank');
  await page.goto(`${paper}#s2`);
  await expect(page.locator('#s2')).toHaveClass(/is-target/);
  await expect(page.locator('#s2')).toBeInViewport();
});

test('hubs, systems and about are there, and a wrong address says so', async ({ page }) => {
  await page.goto(address('#/topics/'));
  await page.locator('main a[href^="#/topics/"]').nth(12).click();
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
  for (const route of ['systems/', 'about/']) {
    await page.goto(address(`#/${route}`));
    await expect(page.locator('main h1')).toBeVisible();
  }
  await expect(page.locator('[data-hosted]')).toBeHidden();
  await page.goto(address('#/papers/no-such-paper/'));
  await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
});

test('the evidence is sorted and filtered', async ({ page }) => {
  await page.goto(address('#/evidence/'));
  const rows = page.locator('.evidence tbody tr');
  await expect(rows.first()).toBeVisible();
  await page.locator('th[data-sort="value"] button').click();
  await expect(page).toHaveURL(/#\/evidence\/\?sort=value/);
  await expect(page.locator('th[data-sort="value"]')).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(page).toHaveURL(/#\/evidence\/$/);
});

test('the map shows the papers of a line', async ({ page }) => {
  await page.goto(address('#/graph/?pair=catastrophic-forgetting~continual-learning'));
  await expect(page.locator('topic-map.is-live')).toBeVisible();
  const panel = page.locator('.explorer-panel');
  await expect(panel.locator('[data-paper] a').first()).toHaveAttribute('href', /^#\/papers\//);
  await panel.getByRole('button', { name: 'Continual learning' }).click();
  await expect(page).toHaveURL(/#\/graph\/\?topic=continual-learning$/);
  await panel.getByRole('link', { name: 'Open the hub' }).click();
  await expect(page.locator('main h1')).toHaveText('Continual learning');
});

test('search finds a known title, forgives a slip, keeps phrases, and filters', async ({ page }) => {
  await page.goto(address('#/search/'));
  expect((await ask(page, 'rephrasing the web'))[0]).toMatch(/^rephrasing-the-web/);
  expect((await ask(page, 'catastrofic forgeting')).length).toBeGreaterThan(2);
  await expect(page.locator('[data-part="notes"]')).toContainText('Did you mean catastrophic');
  const words = await ask(page, 'continual learning');
  const phrase = await ask(page, '"catastrophic forgetting"');
  expect(phrase.length).toBeGreaterThan(2);
  await expect(page.locator('[data-part="results"] mark').first()).toBeVisible();
  await ask(page, 'continual learning');
  await page.locator('.filters input[type="checkbox"]:enabled').first().check();
  await expect(page).toHaveURL(/#\/search\/\?q=continual\+learning&/);
  await expect
    .poll(() => page.locator('[data-part="results"] [data-paper]').count())
    .toBeLessThanOrEqual(words.length);
  await page.goBack();
  await expect(page.locator('.filters input:checked')).toHaveCount(0);
});

test('a result opens the sentence that answers; back shows the results again', async ({ page }) => {
  await page.goto(address());
  await page
    .getByRole('search', { name: 'Search papers and topics' })
    .getByRole('searchbox')
    .fill('forgetting');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/search\/\?q=forgetting$/);
  const excerpt = page.locator('[data-part="results"] .excerpt a[href*="#s"]').first();
  await excerpt.click();
  await expect(page.locator('main .is-target')).toBeInViewport();
  await page.goBack();
  await expect(page.locator('[data-part="results"] [data-paper]').first()).toBeVisible();
  await expect(page.locator('#q')).toHaveValue('forgetting');
});

test('citations of a paper and of all papers can be saved', async ({ page }) => {
  await page.goto(address(`#/${KNOWN}`));
  const save = async (end: string): Promise<string> => {
    const saved = page.waitForEvent('download');
    await page.locator(`a[href$="${end}"]`).evaluate((link: HTMLElement) => link.click());
    return readFileSync(await (await saved).path(), 'utf8');
  };
  for (const format of ['bib', 'ris']) {
    expect(await save(`/cite.${format}`)).toBe(readFileSync(`dist/${KNOWN}cite.${format}`, 'utf8'));
    expect(await save(`/papers.${format}`)).toBe(readFileSync(`dist/papers.${format}`, 'utf8'));
  }
});

test('a right paper is among the first three as often as on the hosted site', async ({ page }) => {
  const queries = readFileSync(new URL('search/queries.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('held'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  await page.goto(address('#/search/'));
  const missed: string[] = [];
  for (const [, , query = '', starts = ''] of queries) {
    await page.locator('#q').fill(query);
    await expect(page.locator('[data-part="status"]')).toContainText(query);
    const first = await page
      .locator('[data-paper]')
      .evaluateAll((items) => items.slice(0, 3).map((item) => item.getAttribute('data-paper') ?? ''));
    if (!first.some((id) => starts.split(', ').some((start) => id.startsWith(start)))) missed.push(query);
  }
  expect(queries.length).toBeGreaterThan(20);
  expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
});
