import type { APIRequestContext } from '@playwright/test';

/** Every page that links lead to from home, as paths below the base address, in the order found. */
export async function crawlSite(request: APIRequestContext, base: string): Promise<string[]> {
  const found = [''];
  for (let at = 0; at < found.length; at += 1) {
    const here = new URL(found[at] ?? '', base);
    const response = await request.get(here.href);
    if (!response.ok()) throw new Error(`${here.pathname} answers ${response.status()}`);
    if (!(response.headers()['content-type'] ?? '').includes('html')) continue;
    for (const [, href = ''] of (await response.text()).matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
      const target = URL.parse(href.replaceAll('&amp;', '&'), here);
      if (!target?.href.startsWith(base) || !target.pathname.endsWith('/')) continue;
      const path = target.pathname.slice(new URL(base).pathname.length);
      if (!found.includes(path)) found.push(path);
    }
  }
  return found;
}
