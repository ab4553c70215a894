import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { ask, watchAlone } from './watch-alone.ts';

/** The folder alone, unpacked elsewhere: nothing of the site may be needed. */
const ZIP = path.resolve('dist/review.zip');
let folder = '';
const address = (file: string, query = ''): string =>
  pathToFileURL(path.join(folder, 'review', file)).href + query;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'a folder with ünusual näme #1 '));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(ZIP)))) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let reports: string[] = [];
test.beforeEach(async ({ page }) => {
  reports = await watchAlone(page, pathToFileURL(folder).href);
});
test.afterEach(() => {
  expect(reports).toEqual([]);
});

test('every address of every page is relative and names a file of the zip', () => {
  const files = unzipSync(readFileSync(ZIP));
  const names = new Set(Object.keys(files));
  const wrong: string[] = [];
  let links = 0;
  for (const name of [...names].filter((one) => one.endsWith('.html'))) {
    const check = (value: string): void => {
      if (/^(?:#|https?:|mailto:|data:)/.test(value)) return;
      links += 1;
      const to = new URL(value, `file:///${name}`);
      if (value.startsWith('/') || !names.has(decodeURIComponent(to.pathname.slice(1))))
        wrong.push(`${name}: ${value}`);
    };
    const parser = new Parser({
      onopentag: (tag, given) => {
        for (const key of ['href', 'src', 'action']) if (given[key] !== undefined) check(given[key]);
        const move = tag === 'meta' && /;\s?url=(.*)$/.exec(given['content'] ?? '')?.[1];
        if (move) check(move);
        if (tag === 'script' && given['type'] === 'module') wrong.push(`${name}: module`);
      },
    });
    parser.end(Buffer.from(files[name] ?? []).toString('utf8'));
  }
  expect(wrong).toEqual([]);
  expect(links).toBeGreaterThan(5000);
});

test('the zip of the seed review is at most 2.5 MB and says nothing of when it was made', () => {
  expect(statSync(ZIP).size).toBeLessThanOrEqual(2_500_000);
  const bytes = readFileSync(ZIP);
  // Local file header (APPNOTE 4.3.7): time and date at 10 and 12; 1980-01-01 is 0x0021.
  expect([bytes.readUInt32LE(0), bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([
    0x04034b50, 0, 0x21,
  ]);
});

test('one walks from home to a paper, a topic, the search, the map and the evidence', async ({ page }) => {
  const nav = (name: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
  await page.goto(address('index.html'));
  await expect(page.locator('[data-hosted]')).toBeHidden();
  await nav('Papers');
  await page.locator('main [data-paper] a').nth(20).click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/index\.html$/);
  await page.locator('main a[href*="/topics/"]').first().click();
  await expect(page).toHaveURL(/\/topics\/[^/]+\/index\.html$/);
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
  await page.locator('header').getByRole('searchbox').fill('forgetting');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/index\.html\?q=forgetting$/);
  await page.locator('[data-part="results"] .excerpt a[href*="#s"]').first().click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/index\.html#s\d+$/);
  await expect(page.locator('main :target')).toBeInViewport();
  await nav('Map');
  await expect(page.locator('topic-map.is-live')).toBeVisible();
  await nav('Evidence');
  await page.locator('th[data-sort="value"] button').click();
  await expect(page).toHaveURL(/\/evidence\/index\.html\?sort=value/);
  await expect(page.locator('th[data-sort="value"]')).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(page).toHaveURL(/\/evidence\/index\.html$/);
  await expect(page.locator('th[data-sort="value"]')).not.toHaveAttribute('aria-sort', 'descending');
});

test('the list of papers is filtered, over all its pages', async ({ page }) => {
  await page.goto(address('papers/index.html', '?sort=title&page=2'));
  const status = page.locator('main [data-part="status"]');
  await expect(status).toContainText('51–89 of 89');
  const hrefs = await page
    .locator('main [data-paper] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => !/^\.\.\/(?:[^/]+\/)+index\.html(?:$|#)/.test(href))).toEqual([]);
  await page.locator('paper-list input[type="checkbox"]:enabled').first().check();
  await expect(page).toHaveURL(/\/papers\/index\.html\?/);
  await expect(status).not.toContainText('of 89');
  await page.locator('main [data-paper] a').first().click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/index\.html$/);
});

test('search knows titles and phrases, forgives a slip, and filters', async ({ page }) => {
  await page.goto(address('search/index.html'));
  expect((await ask(page, 'rephrasing the web'))[0]).toMatch(/^rephrasing-the-web/);
  expect((await ask(page, 'catastrofic forgeting')).length).toBeGreaterThan(2);
  expect((await ask(page, '"catastrophic forgetting"')).length).toBeGreaterThan(2);
  await expect(page.locator('[data-part="results"] mark').first()).toBeVisible();
  const all = await ask(page, 'continual learning');
  await page.locator('.filters input[type="checkbox"]:enabled').first().check();
  await expect(page).toHaveURL(/\?q=continual\+learning&/);
  const papers = page.locator('[data-part="results"] [data-paper]');
  await expect.poll(() => papers.count()).toBeLessThanOrEqual(all.length);
  await page.reload();
  await expect(page.locator('.filters input:checked')).toHaveCount(1);
});

test('the search over a page opens a paper', async ({ page }) => {
  await page.goto(address('topics/index.html'));
  await page.keyboard.press('/');
  const box = page.locator('dialog.quick-search input');
  await expect(box).toBeFocused();
  await box.fill('rephrasing the web');
  await page.locator('dialog.quick-search [data-paper] a').first().click();
  await expect(page).toHaveURL(/\/papers\/rephrasing-the-web[^/]*\/index\.html$/);
});

test('the map shows the papers of a line', async ({ page }) => {
  await page.goto(address('graph/index.html', '?pair=catastrophic-forgetting~continual-learning'));
  await page.locator('.explorer-panel [data-paper] a').first().click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/index\.html$/);
});

test('the faces of the site are shown', async ({ page }) => {
  await page.goto(address('index.html'));
  const faces = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  await expect.poll(async () => (await faces()).length).toBeGreaterThanOrEqual(2);
});
