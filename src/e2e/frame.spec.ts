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

for (const key of ['/', 'Control+k']) {
  test(`${key} pressed before the script of the search has come is not lost`, async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/SiteHeader*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('topics/', { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('dialog')).toHaveCount(0);
    release();
    await expect(page.locator('dialog.quick-search input')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.locator('body').press('Shift');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
}

test('every kind of page tells those who link to it what it is', async ({ page }) => {
  for (const path of ['.', 'papers/page/2/', 'evidence/papers/', 'graph/']) {
    await page.goto(path);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /./);
    await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', /./);
  }
});

test('the manifest names the site and icons that are there', async ({ page, request, baseURL }) => {
  await page.goto('.');
  const href = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
  const manifest = (await (await request.get(new URL(href, baseURL).href)).json()) as {
    name: string;
    start_url: string;
    icons: { src: string }[];
  };
  expect(new URL(manifest.start_url, baseURL).href).toBe(baseURL);
  expect(manifest.name).toBe(await page.title());
  for (const { src } of manifest.icons)
    expect((await request.get(new URL(src, baseURL).href)).status()).toBe(200);
});
