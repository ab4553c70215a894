import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles } from './list-files.ts';
import { writeSitemap } from '../site/write-sitemap.ts';

/** Lists every page in `sitemap.xml`, once the review says where it is hosted: a sitemap holds absolute addresses. */
export function writeSitemaps(dir: URL, base: string, site: string | undefined): void {
  if (site === undefined) return;
  const root = new URL(base.replace(/\/?$/, '/'), site).href;
  const paths = listFiles(fileURLToPath(dir))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => encodeURI(name.slice(0, -'index.html'.length)));
  for (const [name, text] of writeSitemap(root, paths)) writeFileSync(new URL(name, dir), text);
}
