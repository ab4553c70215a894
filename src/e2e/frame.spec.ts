import { expect, test } from '@playwright/test';

test('a chosen theme holds on the next page, from its first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('.');
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Switch to dark theme' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['first'] = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await page.goto('about/');
  expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe(dark);
  await page.getByRole('button', { name: 'Switch to light theme' }).click();
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('an address that leads nowhere offers its words as a search', async ({ page }) => {
  const response = await page.goto('papers/tidal-models-of-the-moon/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('lost-path input')).toHaveValue('tidal models of the moon');
});

test('every paper is reached from home by links alone, without scripts', async ({ browser, baseURL }) => {
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  ).newPage();
  const papers = (await (await page.request.get('papers.csl.json')).json()) as { id: string }[];
  const seen = new Set<string>();
  const queue = [new URL('.', baseURL).href];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const html = await (await page.request.get(url)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      const next = new URL(href.replaceAll('&amp;', '&'), url).href;
      if (next.startsWith(baseURL ?? '') && next.endsWith('/')) queue.push(next);
    }
  }
  expect(papers.filter(({ id }) => ![...seen].some((url) => url.endsWith(`/papers/${id}/`)))).toEqual([]);
});
