import { expect, test } from '@playwright/test';

test('search works wherever the site stands', async ({ page }) => {
  await page.goto('search/?q=galore');
  const first = page.locator('[data-paper] a').first();
  await expect(page.locator('[data-paper]').first()).toHaveAttribute('data-paper', /^galore-/);
  await page.locator('search-page[data-search-state="done"]').waitFor();
  await first.click();
  await expect(page.locator('h1')).toContainText('GaLore');
  // The key counts from the moment the page's script has run.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('model soups');
  const hit = page.getByRole('dialog').locator('[data-paper] a').first();
  await hit.click();
  await expect(page.locator('h1')).toContainText('Model soups');
});
