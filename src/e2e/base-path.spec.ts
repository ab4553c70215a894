import { expect, test } from '@playwright/test';

test('home leads to a paper, wherever the site stands', async ({ page }) => {
  await page.goto('.');
  const first = page.locator('[data-paper] a').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.locator('h1')).toHaveText(title);
});
