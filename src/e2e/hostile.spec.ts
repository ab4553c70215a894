import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { crawlSite } from './crawl-site.ts';
import { watchPage } from './watch-page.ts';

// A review of papers that hold scripts, event handlers, broken markup and odd characters: all of it is text.

const pwned = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as { __pwned?: unknown }).__pwned);

test('no page of hostile papers runs their code, reports an error or links to code', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const reports = await watchPage(page);
  const pages = await crawlSite(request, baseURL ?? '');
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages) {
    await page.goto(path);
    expect(await pwned(page), path).toBeUndefined();
    const code = await page.evaluate(() =>
      [...document.links].map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/.test(protocol)),
    );
    expect(code, path).toEqual([]);
  }
  expect(reports).toEqual([]);
});

test('titles and abstracts of hostile papers show as text', async ({ page, request }) => {
  test.setTimeout(600_000);
  const { papers } = (await (await request.get('papers.json')).json()) as {
    papers: { id: string; title: string; source: { file: string }[] }[];
  };
  const abstracts = new Map(
    ((await (await request.get('papers.csl.json')).json()) as { id: string; abstract?: string }[]).map(
      ({ id, abstract }) => [id, abstract],
    ),
  );
  for (const { id, title } of papers) {
    await page.goto(`papers/${id}/`);
    expect(flat(await page.locator('h1').textContent())).toBe(flat(title));
    const abstract = abstracts.get(id);
    if (abstract !== undefined)
      expect(flat(await page.locator('.abstract').textContent())).toBe(flat(abstract));
  }
  await page.goto('papers/script-elements-in-a-title-script-window-pwned-1-script/');
  await expect(page.locator('.abstract')).toContainText('<script>window.__pwned=1</script>');
});

for (const query of [
  '<img src=x onerror=window.__pwned=1>',
  '"><script>window.__pwned=1</script>',
  '__proto__',
  'constructor',
  '((((',
]) {
  test(`a search for ${query} runs no code`, async ({ page }) => {
    const reports = await watchPage(page);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('search-page input[type="search"]')).toHaveValue(query);
    expect(await pwned(page)).toBeUndefined();
    expect(reports).toEqual([]);
  });
}

/** White space as HTML shows it; a parser turns what may not stand in HTML into U+FFFD. */
function flat(text: string | null): string {
  return (text ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
}
