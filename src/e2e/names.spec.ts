import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

// A review of 626 papers with as many authors, most of them under S, on two pages.

const LETTER = 'authors/letter/s/';

test('names of a page are found in place, with nothing else loaded', async ({ page }) => {
  await page.goto(LETTER, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const all = await page.locator('.list-status').innerText();
  expect(all).toMatch(/^1–400 of \d+ authors$/);
  const box = page.getByRole('searchbox', { name: 'Find an author under S' });
  await box.fill('SALMSTROM');
  const names = page.locator('.names li:visible');
  const found = await names.allInnerTexts();
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((name) => !name.endsWith('Salmström'))).toEqual([]);
  await expect(page.locator('.list-status')).toHaveText(new RegExp(`^${found.length} authors?$`));
  await expect(page).toHaveURL(/\?find=SALMSTROM$/);
  await page.reload();
  await expect(names).toHaveText(found);
  await box.press('Escape');
  await expect(page.locator('.list-status')).toHaveText(all);
  await expect(names).toHaveCount(400);
  await expect(page).toHaveURL(/letter\/s\/$/);
  expect(asked.filter((url) => /\.json/.test(url))).toEqual([]);
});

test('arrows go through what was found, Enter opens the only one', async ({ page }) => {
  await page.goto(LETTER);
  const box = page.getByRole('searchbox', { name: 'Find an author under S' });
  await box.fill('salmberg');
  const links = page.locator('.names li:visible a');
  expect(await links.count()).toBeGreaterThan(1);
  await box.press('Enter');
  await expect(box).toBeFocused();
  await box.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  const name = await links.first().innerText();
  await box.fill(name);
  await expect(links).toHaveText([name]);
  await box.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.locator('[data-part="status"]')).toContainText(`1 paper for “${name}”`);
});

test('a page without the name says so and leads to the search', async ({ page }) => {
  await page.goto(LETTER);
  const empty = page.getByText('Nothing on this page has that name');
  await expect(empty).toBeHidden();
  await page.getByRole('searchbox', { name: 'Find an author under S' }).fill('lighthouse');
  await expect(empty).toBeVisible();
  await expect(page.locator('.letter:visible')).toHaveCount(0);
  await page.getByRole('link', { name: 'search all papers' }).click();
  await expect(page.locator('[data-part="status"]')).toContainText('52 papers');
});

test('the list of letters leads to them, and to the search', async ({ page }) => {
  await page.goto('authors/');
  await expect(page.getByRole('navigation', { name: 'Letters' }).getByRole('link')).toHaveText([
    /^B/,
    /^D/,
    /^E/,
    /^L/,
    /^N/,
    /^S/,
  ]);
  await expect(page.locator('main').getByRole('link', { name: 'search' })).toHaveAttribute(
    'href',
    '/search/',
  );
  await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the lists of names pass axe, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const address of ['authors/', LETTER, `${LETTER}?find=salmberg`, `${LETTER}?find=lighthouse`]) {
      await page.goto(address);
      if (address.includes('find')) await expect(page.locator('.list-status')).toHaveText(/^\d+ authors$/);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
