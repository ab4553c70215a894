import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// Only queries that the ranking was not written against; `evaluate-search.ts` asks the others, too.
/** Lines of `set | kind | query | id, id`; see the head of the file. */
const lines = readFileSync(new URL('search/queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const kinds = [...new Set(lines.map(([, kind = '']) => kind))];

for (const kind of kinds) {
  test(`a right paper is among the first three: ${kind}`, async ({ page }) => {
    await page.goto('search/');
    const box = page.locator('search-page input[type="search"]');
    const missed: string[] = [];
    const queries = lines.filter((line) => line[0] === 'held' && line[1] === kind);
    for (const [, , query = '', starts = ''] of queries) {
      await box.fill(query);
      await expect(page.locator('[data-part="status"]')).toContainText(query);
      const first = await page
        .locator('[data-paper]')
        .evaluateAll((items) => items.slice(0, 3).map((item) => item.getAttribute('data-paper') ?? ''));
      const right = starts.split(', ');
      if (!first.some((id) => right.some((start) => id.startsWith(start))))
        missed.push(`${query} → ${first.join(', ')}`);
    }
    expect(queries.length).toBeGreaterThan(9);
    expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });
}
