import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { crawlSite } from './crawl-site.ts';

const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  test(`every page is accessible, calm, narrow and alone (part ${part + 1} of ${PARTS})`, async ({
    page,
    request,
    baseURL: base,
  }) => {
    const baseURL = base ?? '';
    test.setTimeout(900_000);
    const pages = (await crawlSite(request, baseURL)).filter((_, index) => index % PARTS === part);
    expect(pages.length).toBeGreaterThan(0);
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
    });
    page.on('pageerror', (error) => foreign.push(`${page.url()}: ${error.message}`));
    await page.setViewportSize({ width: 360, height: 780 });
    const problems: string[] = [];
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const { shift, overflow } = await page.evaluate(measurePage);
      if (shift > 0) problems.push(`/${path} shifts by ${shift}`);
      if (overflow > 0) problems.push(`/${path} is ${overflow} px too wide at 360 px`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          problems.push(`/${path} ${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`);
      }
    }
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

/** Cumulative layout shift so far, and by how many pixels the page is wider than the window. */
async function measurePage(): Promise<{ shift: number; overflow: number }> {
  const shift = await new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
  });
  return { shift, overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth };
}
