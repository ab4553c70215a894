import { writeFileSync } from 'node:fs';
import type { HostedSite } from './hosted-site.ts';
import { writeSitemap } from '../site/write-sitemap.ts';

/** Lists every page that is there in `sitemap.xml`, once the review says where it is hosted: a sitemap holds absolute addresses. */
export function writeSitemaps(
  dir: URL,
  { base, site, written }: Pick<HostedSite, 'base' | 'site' | 'written'>,
): void {
  if (site === undefined) return;
  const root = new URL(base.replace(/\/?$/, '/'), site).href;
  const paths = [...written.keys()]
    .sort()
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => encodeURI(name.slice(0, -'index.html'.length)));
  for (const [name, text] of writeSitemap(root, paths)) {
    writeFileSync(new URL(name, dir), text);
    written.set(name, undefined);
  }
}
