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

test('a newer edition waits until the reader asks for it', async ({ page }) => {
  const host = await serveEditions();
  await page.goto(host.url);
  await expectKept(page);
  host.publish('A newer title');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const bar = page.getByRole('status').filter({ hasText: 'newer edition' });
  await expect(bar).toBeVisible({ timeout: 120_000 });
  await page.goto(host.url);
  await expect(page).not.toHaveTitle('A newer title');
  await Promise.all([page.waitForEvent('load'), bar.getByRole('button', { name: 'Show it' }).click()]);
  await expect(page).toHaveTitle('A newer title');
  await expect(bar).toHaveCount(0);
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
