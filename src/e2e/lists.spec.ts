import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const papers = (page: Page) => page.locator('.papers > [data-paper]');
const ids = (page: Page): Promise<(string | null)[]> =>
  papers(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-paper')));
const status = (page: Page) => page.locator('.list-status');

test.describe('the list of papers', () => {
  test('filters, tells how many are left, keeps its state in the address and goes back', async ({ page }) => {
    await page.goto('papers/');
    const all = await status(page).innerText();
    const box = page.locator('[data-facet="topic"] input').first();
    const count = Number(await page.locator('[data-facet="topic"] .count').first().innerText());
    await box.check();
    await expect(status(page)).toHaveText(`${count} papers`);
    await expect(page).toHaveURL(/\?topic=[a-z0-9-]+$/);
    await expect(papers(page)).toHaveCount(Math.min(50, count));
    await page.goBack();
    await expect(status(page)).toHaveText(all);
    await expect(box).not.toBeChecked();
  });

  test('opens as the address says, and clears', async ({ page }) => {
    await page.goto('papers/');
    const first = await ids(page);
    const topic = await page.locator('[data-facet="topic"] input').first().inputValue();
    await page.goto(`papers/?topic=${topic}&sort=title`);
    await expect(page.locator('.chosen button')).toHaveCount(2);
    await expect(page.locator('select[name="sort"]')).toHaveValue('title');
    const titles = await papers(page).locator('.paper-title').allInnerTexts();
    expect(titles.length).toBeGreaterThan(1);
    const keys = titles.map((title) => title.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, ''));
    expect(keys).toEqual([...keys].sort());
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.locator('select[name="sort"]').selectOption('seed');
    await expect.poll(() => ids(page)).toEqual(first);
    await expect(page).toHaveURL(/papers\/$/);
  });

  test('pages through a sorted list, each paper once', async ({ page }) => {
    await page.goto('papers/?sort=title');
    await expect(page.getByRole('link', { name: 'Page 2' })).toHaveAttribute('href', /sort=title&page=2/);
    const first = await ids(page);
    await page.getByRole('link', { name: 'Page 2' }).click();
    await expect.poll(async () => (await ids(page))[0]).not.toBe(first[0]);
    const second = await ids(page);
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
  });

  test('saves the citations of what is listed, in its order', async ({ page, request }) => {
    await page.goto('papers/');
    const save = page.getByRole('button', { name: 'BibTeX' });
    await expect(save).toBeHidden();
    const topic = await page.locator('[data-facet="topic"] input').nth(8).inputValue();
    await page.goto(`papers/?topic=${topic}&sort=title`);
    // The list as it came is there at once, the one that was asked for with its button.
    await expect(save).toBeVisible();
    const listed = await ids(page);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect([...text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)).toEqual(listed);
    const own = await (await request.get(`papers/${listed[0]}/cite.bib`)).text();
    expect(text.startsWith(own)).toBe(true);
  });

  for (const address of ['papers/?topic=catastrophic-forgetting', 'search/?q=forgetting'])
    test(`says so when citations cannot be had, and saves them once they can: ${address}`, async ({
      page,
    }) => {
      await page.goto(address);
      const save = page.getByRole('button', { name: 'RIS' });
      await expect(save).toBeVisible();
      const counted = parseInt(await page.locator('main [data-part="status"]').innerText(), 10);
      await page.route('**/papers.ris', (route) => route.abort());
      await save.click();
      await expect(page.locator('main [data-part="status"]')).toHaveText(
        'The citations could not be loaded; is the network on?',
      );
      await page.unroute('**/papers.ris');
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      const text = readFileSync(await download.path(), 'utf8');
      expect([...text.matchAll(/^ID {2}- /gm)]).toHaveLength(counted);
    });

  test('says so when nothing matches', async ({ page }) => {
    await page.goto('papers/?topic=no-such-topic');
    await expect(page.getByText('No papers match')).toBeVisible();
    await expect(papers(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Remove no such topic' }).click();
    await expect(page.getByText('No papers match')).toBeHidden();
  });

  test('loads nothing before it is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('papers/', { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.endsWith('papers/index.json'))).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const address of ['papers/', 'search/?q=learning'])
    test(`the filters open below their button and above the list: ${address}`, async ({ page }) => {
      await page.goto(address);
      const first = papers(page).first();
      await expect(first).toBeVisible();
      const filters = page.locator('.filters');
      await expect(filters).toBeHidden();
      const button = page.getByRole('button', { name: 'Filter', exact: true });
      const before = await button.boundingBox();
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(filters.locator('input').first()).toBeInViewport();
      expect(await button.boundingBox()).toEqual(before);
      const [bar, box, row] = await Promise.all(
        [button, filters, first].map(async (part) => (await part.boundingBox())?.y ?? 0),
      );
      expect([bar, box, row]).toEqual([bar, box, row].sort((a = 0, b = 0) => a - b));
      await button.click();
      await expect(filters).toBeHidden();
    });
});

test.describe('finding by name', () => {
  test('topics are found by another name, and areas without a match go', async ({ page }) => {
    await page.goto('topics/');
    const topic = page.locator('[data-counted]:has(small)').first();
    const [label, other] = [await topic.locator('a').innerText(), await topic.locator('small').innerText()];
    await page.getByRole('searchbox', { name: 'Find a topic' }).fill(other);
    await expect(topic).toBeVisible();
    await expect(topic.locator('a')).toHaveText(label);
    await expect(page).toHaveURL(/\?find=/);
    await page.getByRole('searchbox', { name: 'Find a topic' }).fill('qqqq');
    await expect(page.getByText('Nothing has that name')).toBeVisible();
    await expect(page.locator('[data-group]:visible')).toHaveCount(0);
  });

  test('a topic is opened by the keyboard alone, though two lists have it', async ({ page }) => {
    await page.goto('topics/');
    const box = page.getByRole('searchbox', { name: 'Find a topic' });
    await box.fill('catastrophic forgetting');
    await expect(page.locator('main [data-find] a:visible')).not.toHaveCount(1);
    await box.press('Enter');
    await expect(page).toHaveURL(/topics\/catastrophic-forgetting\/$/);
  });

  test('a system is found whatever the case', async ({ page }) => {
    await page.goto('systems/');
    const last = page.locator('.system').last();
    const name = (await last.locator('h3').innerText()).replace(/\s*#$/, '');
    await page.getByRole('searchbox', { name: 'Find a system' }).fill(name.toLowerCase());
    await expect(last).toBeVisible();
    await expect(status(page)).toHaveText(/^\d+ systems?$/);
  });
});

test.describe('the evidence table', () => {
  const figures = (page: Page) => page.locator('.evidence tbody .value').allInnerTexts();

  test('sorts all claims by value, largest first, then the other way', async ({ page }) => {
    await page.goto('evidence/');
    const sort = page.getByRole('button', { name: 'Value' });
    await sort.click();
    await expect(page).toHaveURL(/sort=value&order=down/);
    await expect(page.locator('th[aria-sort="descending"]')).toContainText('Value');
    const down = (await figures(page)).filter((text) => /^\d+(\.\d+)?$/.test(text)).map(Number);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await sort.click();
    await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Value');
  });

  test('filters by unit and clears', async ({ page }) => {
    await page.goto('evidence/');
    const all = await status(page).innerText();
    await page.getByLabel('Unit').selectOption('%');
    await expect(page).toHaveURL(/unit=%25/);
    await expect
      .poll(async () => new Set(await page.locator('.evidence .unit').allInnerTexts()))
      .toEqual(new Set(['%']));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(status(page)).toHaveText(all);
  });

  test('a value leads to its sentence in the abstract', async ({ page }) => {
    await page.goto('evidence/');
    await page.locator('.evidence .value a').first().click();
    await expect(page).toHaveURL(/papers\/.+#result-\d+$/);
    await expect(page.locator(':target')).toBeVisible();
  });

  test('downloads as CSV with one line for every claim', async ({ page, request }) => {
    await page.goto('evidence/');
    const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const csv = await (await request.get(new URL(href ?? '', page.url()).href)).text();
    const total = Number(/(\d+) claims/.exec(await status(page).innerText())?.[1]);
    expect(csv.split('\r\n').length - 2).toBe(total);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('lists show their rows and no control that would do nothing', async ({ page }) => {
    for (const [path, row] of [
      ['papers/', '.papers > [data-paper]'],
      ['topics/', '[data-find]'],
      ['systems/', '.system'],
      ['evidence/', '.evidence tbody [data-paper]'],
    ] as const) {
      await page.goto(path);
      await expect(page.locator(row).first()).toBeVisible();
      await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0);
    }
  });
});
