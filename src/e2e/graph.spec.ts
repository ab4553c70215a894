import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('the map is a drawing and a table before any script runs', async ({ browser, baseURL }) => {
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  ).newPage();
  await page.goto('graph/');
  const nodes = await page.locator('.map-drawing .map-node').count();
  expect(nodes).toBeGreaterThan(10);
  await expect(page.locator('.topic-table tbody tr')).toHaveCount(nodes);
  await page.locator('.map-drawing .map-node circle').last().click({ force: true });
  await expect(page).toHaveURL(/\/topics\/[^/]+\/$/);
});

test('hovering a topic dims what it does not meet', async ({ page }) => {
  await page.goto('graph/');
  await page.locator('.map-drawing .map-node circle').last().hover();
  await expect(page.locator('.map-drawing')).toHaveClass(/has-focus/);
  await expect(page.locator('.map-drawing .map-node.is-active')).toHaveCount(1);
});

test('a line shows the papers that make it, and the address remembers the pair', async ({ page }) => {
  await page.goto('graph/');
  const line = page.locator('.map-edges line').last();
  const shared = Number(await line.getAttribute('data-n'));
  await line.dispatchEvent('click');
  const papers = page.locator('.explorer-panel [data-paper]');
  await expect(papers).toHaveCount(Math.min(shared, 12));
  await expect(page).toHaveURL(/\?pair=/);
  const first = await papers.first().innerText();
  await page.reload();
  await expect(papers.first()).toHaveText(first);
});

test('the threshold hides weak lines and finding a topic selects it', async ({ page }) => {
  await page.goto('graph/');
  const visible = page.locator('.map-edges line:not(.is-off)');
  const before = await visible.count();
  await page.locator('input[name=min]').fill('2');
  expect(await visible.count()).toBeLessThan(before);
  const label = (await page.locator('.map-node text').nth(3).textContent()) ?? '';
  await page.getByLabel('Find a topic').fill(label);
  await page.keyboard.press('Enter');
  await expect(page.locator('.explorer-panel h2')).toHaveText(label);
  await page.locator('.map-drawing .map-node.is-active').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.explorer-panel')).toBeHidden();
});

test('arrow keys walk the map, Enter opens the hub', async ({ page }) => {
  await page.goto('graph/');
  const focused = page.locator('.map-node:focus');
  await page.locator('.map-node[tabindex="0"]').focus();
  const start = await focused.getAttribute('data-id');
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await expect(focused).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  const end = await focused.getAttribute('data-id');
  expect(end).not.toBe(start);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/topics/${end ?? ''}/$`));
});

test('zooming leaves more labels, resetting the first ones', async ({ page }) => {
  await page.goto('graph/');
  const labels = page.locator('.map-node:not(.fits-zoomed)');
  await expect(page.locator('.map-node.fits-always')).toHaveCount(0);
  await page.waitForTimeout(100);
  const first = await labels.count();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('.map-view')).toHaveAttribute('transform', /scale\(1\.5\)/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('.map-view')).toHaveAttribute('transform', /scale\(1\)/);
  await expect(labels).toHaveCount(first);
});

test('the map downloads as SVG and PNG', async ({ page }) => {
  await page.goto('graph/');
  for (const [name, magic] of [
    ['SVG', '<svg'],
    ['PNG', 'PNG'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 8).toString('latin1')).toContain(magic);
    expect(bytes.length).toBeGreaterThan(5000);
  }
});

test('columns of the table sort, largest numbers first', async ({ page }) => {
  await page.goto('graph/');
  const column = page.locator('.topic-table tbody tr td:nth-child(3)');
  await page.getByRole('button', { name: 'Meets' }).click();
  const values = (await column.allInnerTexts()).map(Number);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await page.getByRole('button', { name: 'Topic', exact: true }).click();
  const labels = await page
    .locator('.topic-table tbody th')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['sort'] ?? ''));
  expect(labels).toEqual([...labels].sort());
});
