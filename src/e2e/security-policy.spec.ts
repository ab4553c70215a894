import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { watchPage } from './watch-page.ts';

async function visit(page: Page): Promise<void> {
  await page.goto('');
  await page.locator('[data-paper] a').first().click();
  await page.waitForLoadState('networkidle');
  for (const path of [
    'topics/',
    'papers/',
    'search/?q=language+models',
    'graph/',
    'evidence/',
    'about/',
    '404.html',
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('topics/');
  await page.locator('main a[href*="/topics/"]').first().click();
  await page.waitForLoadState('networkidle');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page breaks its own policy in the ${colorScheme} theme`, async ({ page }) => {
    test.setTimeout(180_000);
    const reports = await watchPage(page);
    await page.emulateMedia({ colorScheme });
    await page.addInitScript((theme) => localStorage.setItem('theme', theme), colorScheme);
    await visit(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(reports).toEqual([]);
  });
}

test('what a page does on request breaks no policy: find in lists, search by Pagefind, save the map', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const reports = await watchPage(page);
  await page.goto('search/?q=%22language+models%22+training');
  await expect(page.locator('main [data-paper]').first()).toBeVisible();
  // The parts that a small review seldom needs: Pagefind with its worker and WebAssembly.
  const found = await page.evaluate(async () => {
    const folder = new URL('../pagefind/', location.href).pathname;
    const { createInstance } = await import(`${folder}pagefind.js`);
    const counts = [];
    for (const noWorker of [true, false]) {
      const instance = createInstance({ basePath: folder, noWorker });
      counts.push((await instance.search('training')).results.length);
    }
    return counts;
  });
  expect(found[0]).toBeGreaterThan(0);
  expect(found[1]).toBe(found[0]);
  await page.goto('papers/?p=2');
  await page.waitForLoadState('networkidle');
  await page.goto('graph/');
  for (const kind of ['SVG', 'PNG']) {
    const button = page.getByRole('button', { name: new RegExp(kind) });
    const download = page.waitForEvent('download');
    await button.click();
    expect(await (await download).failure()).toBeNull();
  }
  expect(reports).toEqual([]);
});

test('code that got into a page does not run, and nothing leaves for another site', async ({ page }) => {
  const reports = await watchPage(page);
  await page.goto('');
  await page.evaluate(() => {
    const add = (tag: string, made: (element: HTMLElement) => void): void => {
      const element = document.createElement(tag);
      made(element);
      document.body.append(element);
      if (tag === 'a') element.click();
    };
    const attempts = [
      () => add('script', (script) => script.append('window.__pwned = 1')),
      () => add('script', (script) => script.setAttribute('src', 'data:text/javascript,window.__pwned = 2')),
      () => add('button', (button) => button.setAttribute('onclick', 'window.__pwned = 3')),
      () => add('a', (link) => link.setAttribute('href', 'javascript:void(window.__pwned = 4)')),
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.__pwned = 5">'),
      () => new Worker('https://example.org/a.js'),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // Trusted Types refuse before the policy does.
      }
    }
  });
  const fetched = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => true,
      () => false,
    ),
  );
  expect(fetched).toBe(false);
  await expect.poll(() => reports.length).toBeGreaterThanOrEqual(4);
  expect(await page.evaluate(() => (window as { __pwned?: number }).__pwned)).toBeUndefined();
});
