import { expect, test, type Page } from '@playwright/test';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

/** A paper of the built review whose page shows what the test is about. */
async function openPaperWith(page: Page, selector: string): Promise<Listed> {
  const papers = (await (await page.request.get('papers.csl.json')).json()) as Listed[];
  for (const paper of papers) {
    const html = await (await page.request.get(`papers/${paper.id}/`)).text();
    if (!html.includes(selector)) continue;
    await page.goto(`papers/${paper.id}/`);
    return paper;
  }
  throw new Error(`no paper page has ${selector}`);
}

test('an abstract reads exactly as in the export, however it is marked', async ({ page }) => {
  const { abstract } = await openPaperWith(page, 'class="result"');
  expect(await page.locator('.abstract').evaluate((element) => element.textContent)).toBe(abstract);
});

test('a result in the text and its row lead to each other', async ({ page }) => {
  await openPaperWith(page, 'class="result"');
  await page.locator('.abstract .ref').first().click();
  await expect(page).toHaveURL(/#claim-1$/);
  const row = page.locator('#claim-1');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/#result-1$/);
  await expect(page.locator('#result-1')).toBeInViewport();
});

test('evidence in the abstract leads to the hub of its topic', async ({ page }) => {
  const { id } = await openPaperWith(page, 'class="ev');
  const link = page.locator('.abstract .ev').first();
  await expect(link).toHaveAttribute('data-tip', /^Topic: /);
  await link.click();
  await expect(page).toHaveURL(/\/topics\/[^/]+\/$/);
  await expect(page.locator(`[data-paper="${id}"]`).first()).toBeVisible();
});

test('a citation is copied by a button and can be selected without scripts', async ({
  browser,
  page,
  baseURL,
}) => {
  const { id } = await openPaperWith(page, 'id="cite-text"');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.cite summary').first().click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`{${id},`);
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const still = await plain.newPage();
  await still.goto(`papers/${id}/`);
  await still.locator('.cite summary').first().click();
  await expect(still.locator('#cite-bib')).toContainText(`{${id},`);
  await expect(still.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await plain.close();
});

test('each citation file of a paper is part of that of the review', async ({ page }) => {
  const { id } = await openPaperWith(page, 'id="cite-text"');
  for (const format of ['bib', 'ris', 'csl.json']) {
    const one = await (await page.request.get(`papers/${id}/cite.${format}`)).text();
    const all = await (await page.request.get(`papers.${format}`)).text();
    expect(all).toContain(one.replace(/^\[\n|\n\]\n$/g, ''));
    expect(one).toContain(id);
  }
});

test('one can step from paper to paper within a topic', async ({ page }) => {
  await openPaperWith(page, 'rel="next"');
  const next = page.locator('a[rel="next"]');
  const title = await next.locator('span').innerText();
  await next.click();
  await expect(page.locator('h1')).toHaveText(title);
});
