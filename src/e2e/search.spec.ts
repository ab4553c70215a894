import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const DONE = 'search-page[data-search-state="done"]';

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${query}`);
  await page.locator(DONE).waitFor();
}

const ids = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-paper]').evaluateAll((items) => items.map((item) => item.getAttribute('data-paper')));

test.describe('the search page', () => {
  test('answers while the reader types, and the address follows', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('[data-paper]')).toHaveCount(0);
    await page
      .getByRole('searchbox', { name: 'Search papers and topics' })
      .last()
      .pressSequentially('galore');
    await expect(page.locator('[data-paper]').first()).toHaveAttribute('data-paper', /^galore-/);
    await page.locator(DONE).waitFor();
    await expect(page).toHaveURL(/\?q=galore$/);
    await page.goBack();
    await expect(page).not.toHaveURL(/galore/);
  });

  test('puts slips right, says so, and takes the query as it is when told to', async ({ page }) => {
    await search(page, 'q=catastrofic+forgetting');
    const notes = page.locator('[data-part="notes"]');
    await expect(notes).toContainText('Did you mean catastrophic forgetting?');
    expect((await ids(page)).length).toBeGreaterThan(0);
    await notes.getByRole('link', { name: 'Search instead for catastrofic forgetting' }).click();
    await expect(page).toHaveURL(/exact=1/);
    await expect(notes).toContainText('No paper mentions “catastrofic”.');
    await notes.getByRole('link', { name: 'catastrophic forgetting' }).click();
    await expect(notes).toBeEmpty();
    await page.goBack();
    await expect(notes).toContainText('No paper mentions “catastrofic”.');
  });

  test('says what it left out when nothing has all of the query', async ({ page }) => {
    await search(page, 'q=galore+zyzzyva');
    await expect(page.locator('[data-part="notes"]')).toContainText('No paper mentions “zyzzyva”.');
    expect((await ids(page))[0]).toMatch(/^galore-/);
    await search(page, 'q=knee+satellite');
    await expect(page.locator('[data-part="notes"]')).toContainText('No paper has all of these words');
    expect((await ids(page)).length).toBeGreaterThan(1);
  });

  test('finds phrases, and says when nobody wrote them', async ({ page }) => {
    await search(page, `q=${encodeURIComponent('"stability gap"')}`);
    expect(await ids(page)).toEqual(['efficient-continual-pre-training-by-mitigating-the-stability']);
    await expect(page.locator('.excerpt mark').first()).toBeVisible();
    await search(page, `q=${encodeURIComponent('"gap stability"')}`);
    await expect(page.locator('[data-part="notes"]')).toContainText('exact phrase “gap stability”');
  });

  test('links to the very sentence', async ({ page }) => {
    await search(page, 'q=musculoskeletal');
    await page.locator('[data-paper] .excerpt mark').first().waitFor();
    await page.locator('[data-paper] a').first().click();
    await expect(page).toHaveURL(/\/papers\/semixup[^#]*#s\d+$/);
    await expect(page.locator('.abstract span:target')).toContainText('musculoskeletal');
    await expect(page.locator('.abstract span:target')).toBeInViewport();
  });

  test('filters by facet, counts, and keeps both in the address', async ({ page }) => {
    await search(page, 'q=pre-training');
    const all = await ids(page);
    const status = page.locator('[data-part="status"]');
    const before = Number(/^\d+/.exec(await status.innerText())?.[0]);
    const box = page.locator('[data-facet="contribution"] label').first();
    await expect(box.locator('.count')).not.toHaveText('');
    const counted = Number(await box.locator('.count').innerText());
    expect(counted).toBeLessThan(before);
    await box.click();
    await expect(status).toContainText(`${counted} papers`);
    await expect(page).toHaveURL(/q=pre-training&contribution=/);
    await page.goBack();
    await expect(status).toContainText(`${before} papers`);
    await page.locator(DONE).waitFor();
    expect(await ids(page)).toEqual(all);
  });

  test('lists what a facet holds without a query', async ({ page }) => {
    await search(page, 'topic=catastrophic-forgetting');
    expect((await ids(page)).length).toBeGreaterThan(0);
    await expect(page.locator('.chosen')).toContainText('Catastrophic forgetting');
  });

  test('shows more results on demand', async ({ page }) => {
    await search(page, 'q=pre-training');
    await expect(page.locator('[data-part="results"] > [data-paper]')).toHaveCount(10);
    await page.getByRole('button', { name: /^Show 10 more/ }).click();
    await expect(page.locator('[data-part="results"] > [data-paper]')).toHaveCount(20);
    await expect(
      page.locator('[data-part="results"] > [data-paper]').nth(10).locator('a').first(),
    ).toBeFocused();
  });

  test('is worked by keyboard alone', async ({ page }) => {
    await search(page, 'q=low-rank+adaptation');
    await page.keyboard.press('/');
    const box = page.locator('search-page input[type="search"]');
    await expect(box).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.places a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-paper] a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await expect(page.locator('[data-paper]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/q=/);
    await page.keyboard.type('galore');
    await page.locator('[data-paper]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/papers\/galore|\/systems\/#galore/);
  });

  test('drops an answer that comes after a newer question', async ({ page }) => {
    await page.goto('search/');
    await page.route('**/search/places.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    const box = page.locator('search-page input[type="search"]');
    await box.pressSequentially('quantization', { delay: 15 });
    await page.waitForTimeout(200);
    await box.fill('osteoarthritis');
    await page.locator(DONE).waitFor();
    await page.waitForTimeout(700);
    expect(await ids(page)).toEqual(['semixup-in-and-out-of-manifold-regularization-for-deep-semi']);
    await expect(page.locator('[data-part="status"]')).toContainText('osteoarthritis');
  });

  test('says when the index cannot be loaded, and tries again', async ({ page }) => {
    await page.route('**/search/quick.json', (route) => route.abort());
    await page.goto('search/?q=galore');
    await expect(page.locator('[data-part="error"]')).toBeVisible();
    await page.unroute('**/search/quick.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-paper]').first()).toHaveAttribute('data-paper', /^galore-/);
    await expect(page.locator('[data-part="error"]')).toBeHidden();
  });

  test('loads nothing of the search before it is used, and little then', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('search/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /quick\.json|places\.json|pagefind|search-session/.test(url))).toEqual(
      [],
    );
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.locator('search-page input[type="search"]').pressSequentially('osteoarthritis');
    await page.locator(`${DONE} .excerpt mark`).first().waitFor();
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(350_000);
  });

  test('moves nothing that the reader already sees', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          Object.assign(window, { shift: (window as never as { shift: number }).shift + entry.value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await search(page, 'q=continual+learning');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBeLessThan(0.02);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`passes axe at ${width} px, ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 800 });
        for (const query of [
          '',
          'q=catastrofic+forgetting',
          'q=zyzzyva',
          'q=knee+satellite&contribution=method',
        ]) {
          await page.goto(`search/?${query}`);
          await page
            .locator('search-page[data-search-state="done"], search-page[data-search-state="idle"]')
            .waitFor();
          await page.waitForTimeout(200);
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads on', async ({ page }) => {
    await page.goto('search/?q=galore');
    await expect(page.getByText('Searching needs JavaScript.')).toBeVisible();
    await expect(page.locator('.filters')).toBeHidden();
    await page.locator('.unscripted').getByRole('link', { name: 'Topics' }).click();
    await expect(page.locator('h1')).toHaveText('Topics');
  });
});

test.describe('the search over any page', () => {
  test('opens with / and Ctrl-K, answers by name, and leads to all results', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('topics/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /quick\.json|search-dialog/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('model soups');
    await expect(dialog.locator('[data-paper]').first()).toHaveAttribute('data-paper', /^model-soups/);
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('searchbox').fill('osteoarthritis');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=osteoarthritis/);
    await expect(page.locator('[data-paper]').first()).toHaveAttribute('data-paper', /^semixup/);
  });

  test('Escape closes it and gives the focus back', async ({ page }) => {
    await page.goto('.');
    const link = page.getByRole('link', { name: 'Topics' }).first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('leaves / to a box that the reader types in', async ({ page }) => {
    await page.goto('topics/');
    const box = page.locator('main input[type="search"]').first();
    await box.focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(box).toHaveValue('/');
  });
});
