import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { servePacked } from './serve-packed.ts';
import { ask } from './watch-alone.ts';
import { watchPage } from './watch-page.ts';

// The review of `search-in-parts.spec.ts`, packed: its host has few files, and answers with 404.html for all others.

const PAPER = 'papers/decision-trees-for-whale-songs-in-coral-lagoons/';
const TITLE = 'Decision trees for whale songs in coral lagoons';
const UNPACKED = '.cache/e2e/large';
/** The seed review, packed. */
const SMALL = '.cache/e2e/packed-small';

/** What pages report, but for the host's answer to a packed address that no worker answers. */
async function watch(page: Page): Promise<() => string[]> {
  const reports = await watchPage(page);
  return () => reports.filter((report) => !/status of 404|registration blocked/.test(report));
}

async function waitForWorker(page: Page): Promise<void> {
  const state = (): Promise<string | undefined> =>
    page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state, { timeout: 60_000 }).toBe('activated');
}

for (const serviceWorkers of ['allow', 'block'] as const) {
  const how = serviceWorkers === 'allow' ? 'with a worker' : 'without workers';
  test.describe(how, () => {
    test.use({ serviceWorkers });

    test(`a deep link opens its page and its place, ${how}`, async ({ page }) => {
      const reports = await watch(page);
      await page.goto(`${PAPER}#s1`);
      await expect(page.locator('h1')).toHaveText(TITLE);
      await expect(page).toHaveTitle(new RegExp(`^${TITLE}`));
      await expect(page.locator('main :target')).toContainText('Little is known of whale songs');
      // The scripts of the page are at work: their menu, and the key that opens the search.
      await expect(page.locator('theme-toggle')).toBeVisible();
      await page.keyboard.press('/');
      await page.keyboard.type('heron fjords');
      await expect(page.locator('dialog [data-paper]').first()).toContainText('heron nests in narrow fjords');
      expect(reports()).toEqual([]);
    });

    test(`a reader goes from a list to a paper, a topic, its next page, and back, ${how}`, async ({
      page,
    }) => {
      const reports = await watch(page);
      await page.goto('papers/');
      await page.locator('[data-paper] a', { hasText: ' for ' }).first().click();
      await expect(page).toHaveURL(/\/papers\/[^/]+\/$/);
      const title = await page.locator('h1').innerText();
      await page.locator('main a[href*="/topics/"]').first().click();
      await expect(page).toHaveURL(/\/topics\//);
      await page.getByRole('link', { name: 'Page 2' }).click();
      await expect(page).toHaveURL(/\/page\/2\/$/);
      await expect(page.locator('main [data-paper]').first()).toBeVisible();
      await page.goBack();
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(title);
      expect(reports()).toEqual([]);
    });

    test(`the first visit searches the parts of the index, ${how}`, async ({ page }) => {
      const reports = await watch(page);
      await page.goto('search/');
      expect((await ask(page, 'heron fjords')).filter((id) => !/heron-nests-in-narrow/.test(id))).toEqual([]);
      await expect(page.locator('[data-part="status"]')).toContainText('13 papers');
      expect(reports()).toEqual([]);
    });

    test(`addresses that lead nowhere say so and offer a search, ${how}`, async ({ page }) => {
      for (const path of ['papers/charts-of-nothing/', 'nowhere/charts-of-nothing']) {
        await page.goto(path);
        await expect(page.locator('h1')).toHaveText('This page does not exist');
        await expect(page.locator('lost-path input')).toHaveValue('charts of nothing');
      }
      await page.goto(PAPER.slice(0, -1));
      await expect(page.locator('h1')).toHaveText(TITLE);
      await expect(page).toHaveURL(new RegExp(`${PAPER}$`));
    });

    test(`the papers of a topic can be saved, ${how}`, async ({ page }) => {
      await page.goto('topics/whale-songs/');
      if (serviceWorkers === 'allow') await waitForWorker(page);
      const download = page.waitForEvent('download');
      await page.locator('a[download][href$="papers.bib"]').click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe('whale-songs-papers.bib');
      expect(digestOf(readFileSync(await saved.path()))).toBe(digestOfFile('topics/whale-songs/papers.bib'));
    });
  });
}

test.describe('on a device that was here before', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the worker answers with the bytes of every file, as the host of the unpacked site', async ({
    page,
  }) => {
    const files = readdirSync(UNPACKED, { recursive: true, encoding: 'utf8' }).sort();
    const paths = files.filter((name) => /^(?:papers|topics|evidence|search|print)\/.*\.\w+$/.test(name));
    await page.goto('about/');
    await waitForWorker(page);
    const sample = paths.filter((_, at) => at % 43 === 0);
    expect(sample.length).toBeGreaterThan(40);
    const answers = await page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const response = await fetch(`/${name.replace(/index\.html$/, '')}`);
            const digest = new Uint8Array(
              await crypto.subtle.digest('SHA-256', await response.arrayBuffer()),
            );
            return [response.status, btoa(String.fromCharCode(...digest))] as const;
          }),
        ),
      sample,
    );
    const wrong = sample.filter(
      (name, at) => answers[at]?.[0] !== 200 || answers[at][1] !== digestOfFile(name),
    );
    expect(wrong).toEqual([]);
  });

  test('a page that was visited opens with the network off', async ({ page, context }) => {
    await page.goto('papers/');
    await waitForWorker(page);
    await page.goto(PAPER);
    await context.setOffline(true);
    await page.goto('papers/');
    const response = await page.goto(PAPER);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveText(TITLE);
  });

  test('a review that is kept on request opens whole with the network off', async ({ page, context }) => {
    await page.goto('about/');
    await waitForWorker(page);
    await page.reload();
    await page.getByRole('button', { name: 'Keep everything on this device' }).click();
    const status = page.locator('keep-offline [role=status]');
    await expect(status).toContainText('The whole review is kept', { timeout: 60_000 });
    await context.setOffline(true);
    for (const path of [PAPER, 'topics/whale-songs/', 'topics/whale-songs/page/2/', 'papers/page/3/']) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await expect(page.locator('h1').first()).toBeVisible();
    }
    await page.goto('search/');
    expect((await ask(page, 'heron fjords'))[0]).toMatch(/heron-nests-in-narrow-fjords/);
  });

  test('a small review is kept whole by itself', async ({ page, context }) => {
    const host = await servePacked(SMALL);
    await page.goto(host.url);
    await waitForWorker(page);
    await host.close();
    await context.setOffline(true);
    await page.goto(`${host.url}papers/`);
    await page.locator('[data-paper] a').first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).toHaveURL(/\/papers\/[^/]+\/$/);
    const missing = await page.goto(`${host.url}papers/charts-of-nothing/`);
    expect(missing?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveText('This page does not exist');
  });

  test('a page that only a newer edition has opens, however that is packed', async ({ page, request }) => {
    const host = await servePacked('.cache/e2e/packed');
    await page.goto(`${host.url}papers/`);
    await waitForWorker(page);
    await page.goto(host.url + PAPER);
    host.publish(SMALL);
    const list = await (await request.get(`${host.url}papers/`)).text();
    const [, id] = /data-paper="([^"]+)"/.exec(list) ?? [];
    await page.goto(`${host.url}papers/${id}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('h1')).not.toHaveText('This page does not exist');
    // What was visited before belongs to the edition that is kept.
    await page.goto(host.url + PAPER);
    await expect(page.locator('h1')).toHaveText(TITLE);
    await host.close();
  });
});

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

function digestOfFile(name: string): string {
  return digestOf(readFileSync(`${UNPACKED}/${name}`));
}
