import { expect, test, type Page } from '@playwright/test';
import { serveEditions } from './serve-editions.ts';
import { crawlSite } from './crawl-site.ts';

test.use({ serviceWorkers: 'allow' });

async function visitAndKeep(page: Page): Promise<void> {
  await page.goto('.');
  await expectKept(page);
}

/** The worker has fetched everything and serves this page. */
async function expectKept(page: Page): Promise<void> {
  const kept = (): Promise<boolean> =>
    page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect.poll(kept, { timeout: 120_000 }).toBe(true);
}

test.describe.configure({ timeout: 240_000 });

test('after one visit every page opens with the network off', async ({ page, context, request, baseURL }) => {
  const pages = await crawlSite(request, baseURL ?? '');
  await visitAndKeep(page);
  await context.setOffline(true);
  for (const path of pages) {
    const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('h1').first()).toBeVisible();
  }
});

test('search answers with the network off, quick index and full text', async ({ page, context }) => {
  await visitAndKeep(page);
  const title = await page.locator('[data-paper] a').first().innerText();
  await context.setOffline(true);
  await page.goto(`search/?q=${encodeURIComponent(title)}`);
  await expect(page.locator('main [data-paper]').first()).toContainText(title);
  await page.goto('search/?q=experiments');
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
});

test('an address that never was shows the 404 page with the network off', async ({ page, context }) => {
  await visitAndKeep(page);
  await context.setOffline(true);
  await page.goto('papers/there-is-no-such-paper/');
  await expect(page.locator('h1')).toBeVisible();
});

test('a newer edition waits until the reader asks for it, then every open page shows it', async ({
  page,
  context,
}) => {
  const host = await serveEditions();
  await page.goto(host.url);
  await expectKept(page);
  const other = await context.newPage();
  await other.goto(`${host.url}graph/`);
  host.publish('Second');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const bar = page.getByRole('status').filter({ hasText: 'newer edition' });
  await expect(bar).toBeVisible({ timeout: 120_000 });
  await page.goto(host.url);
  await expect(page).not.toHaveTitle(/^Second/);
  await Promise.all([page.waitForEvent('load'), bar.getByRole('button', { name: 'Show it' }).click()]);
  await expect(page).toHaveTitle(/^Second/);
  await expect(bar).toHaveCount(0);
  await expect(other).toHaveTitle(/^Second/);
  await host.close();
});

test('a host that changes editions while one is being kept leaves no half of either', async ({ page }) => {
  const host = await serveEditions();
  let asked = 0;
  host.onRequest = (path) => {
    if (path.startsWith('papers/') && (asked += 1) === 40) host.publish('Second');
  };
  await page.goto(host.url);
  await expect.poll(() => asked, { timeout: 120_000 }).toBeGreaterThanOrEqual(40);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined), {
      timeout: 120_000,
    })
    .toBe(true);
  await page.goto(host.url);
  await expectKept(page);
  await host.close();
  await page.goto(`${host.url}papers/`);
  await expect(page).toHaveTitle(/^Second/);
});

test('an edition that changes while a large review is half kept never mixes with the next', async ({
  page,
  context,
}) => {
  const host = await serveEditions({ large: true });
  /** Which edition answers the search of the open page. */
  const searched = (): Promise<string> =>
    page.evaluate(async () =>
      (await (await fetch('/search/quick.json')).text()).endsWith(' ') ? 'Second' : 'first',
    );
  const kept = (): Promise<[string, boolean][]> =>
    page.evaluate(async () => {
      const cache = await caches.open('litatlas/pages-first');
      const found: [string, boolean][] = [];
      for (const { url } of await cache.keys())
        found.push([url, /<title>Second/.test((await (await cache.match(url))?.text()) ?? '')]);
      return found;
    });
  await page.goto(`${host.url}about/`);
  await expectKept(page);
  let asked = 0;
  host.onRequest = (path) => {
    if (path.startsWith('papers/') && (asked += 1) === 60) host.publish('Second');
  };
  await page.getByRole('button', { name: 'Keep everything on this device' }).click();
  const status = page.locator('keep-offline [role=status]');
  await expect(status).toContainText('A newer edition of this review came out', { timeout: 120_000 });
  const pages = await kept();
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.filter(([, second]) => second)).toEqual([]);

  const own = pages.map(([url]) => url).find((url) => /\/papers\/[^/]+\/$/.test(url)) ?? '';
  await page.goto(own);
  await expect(page).not.toHaveTitle(/^Second/);
  expect(await searched()).toBe('first');
  await page.goto(`${host.url}topics/continual-learning/`);
  await expect(page).toHaveTitle(/^Second/);
  expect(await searched()).toBe('Second');
  expect((await kept()).filter(([, second]) => second)).toEqual([]);

  const bar = page.getByRole('status').filter({ hasText: 'newer edition of this atlas' });
  await expect(bar).toBeVisible({ timeout: 120_000 });
  await Promise.all([page.waitForEvent('load'), bar.getByRole('button', { name: 'Show it' }).click()]);
  await page.goto(own);
  await expect(page).toHaveTitle(/^Second/);
  expect(await searched()).toBe('Second');
  expect(await page.evaluate(() => caches.keys())).not.toContain('litatlas/pages-first');

  host.onRequest = undefined;
  await page.goto(`${host.url}about/`);
  await page.getByRole('button', { name: 'Keep everything on this device' }).click();
  await expect(status).toContainText('The whole review is kept', { timeout: 120_000 });
  await context.setOffline(true);
  await page.goto(`${host.url}topics/continual-learning/`);
  await expect(page).toHaveTitle(/^Second/);
  await context.setOffline(false);
  await host.close();
});

/** Leaves the site `bytes` of room more than it takes now. */
async function leaveRoom(page: Page, bytes: number): Promise<void> {
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + bytes });
}

function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) sum += (await (await caches.open(name)).keys()).length;
    return sum;
  });
}

test('a device that runs full while a review is being kept says so, keeps no half, and reads on', async ({
  page,
}) => {
  const host = await serveEditions();
  let asked = 0;
  host.onRequest = async (path) => {
    if (path.startsWith('papers/') && (asked += 1) === 40) await leaveRoom(page, 200_000);
  };
  await page.goto(`${host.url}about/`);
  const status = page.locator('keep-offline [role=status]');
  await expect(status).toContainText('no room for the review', { timeout: 120_000 });
  expect(asked).toBeGreaterThanOrEqual(40);
  // What stays is a note, so that the next visit fetches nothing in vain.
  expect(await countKept(page)).toBe(1);
  asked = 0;
  await page.reload();
  await expect(status).toContainText('no room for the review', { timeout: 120_000 });
  expect(asked).toBe(0);
  await page.goto(`${host.url}search/?q=forgetting`);
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
  await host.close();
});

test('a device that runs full while everything is being kept gives back what that took', async ({
  page,
  context,
}) => {
  const host = await serveEditions({ large: true });
  await page.goto(`${host.url}papers/`);
  await expectKept(page);
  await page.goto(`${host.url}evidence/`);
  await page.goto(`${host.url}about/`);
  const before = await countKept(page);
  await leaveRoom(page, 1_000_000);
  await page.getByRole('button', { name: 'Keep everything on this device' }).click();
  const status = page.locator('keep-offline [role=status]');
  await expect(status).toContainText('no room for the whole review', { timeout: 120_000 });
  expect(await countKept(page)).toBe(before);
  await context.setOffline(true);
  await page.goto(`${host.url}evidence/`);
  await expect(page.locator('h1')).toHaveText('Evidence');
  await page.goto(`${host.url}search/?q=forgetting`);
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
  await context.setOffline(false);
  await host.close();
});

test('a review whose kept files were taken away half-way still opens online', async ({ page }) => {
  await visitAndKeep(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      for (const request of requests.slice(0, requests.length / 2)) await cache.delete(request);
    }
  });
  await page.goto('graph/');
  await expect(page.locator('.map-drawing')).toBeVisible();
  await page.goto('.');
  await expect(page.locator('h1')).toBeVisible();
});
