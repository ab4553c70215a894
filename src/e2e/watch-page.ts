import type { Page } from '@playwright/test';

/** What the browser reports of a page from now on: violations of its policy, errors, dialogs. */
export async function watchPage(page: Page): Promise<string[]> {
  const reports: string[] = [];
  await page.exposeFunction('report', (text: string) => void reports.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { report } = window as unknown as { report(text: string): void };
      report(`${location.pathname} ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => reports.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(`${page.url()}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    reports.push(dialog.message());
    void dialog.dismiss();
  });
  return reports;
}
