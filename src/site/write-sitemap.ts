import { writeXmlText as xml } from './write-xml.ts';

/** sitemaps.org: at most 50,000 addresses a file. */
const LIMIT = 50_000;

/**
 * The sitemap of a site as files: name → text. `root` is the absolute address of the home page with its closing
 * slash, `paths` are addresses below it. Beyond the limit `sitemap.xml` is the index of numbered parts.
 */
export function writeSitemap(root: string, paths: readonly string[], limit = LIMIT): Map<string, string> {
  const sorted = paths.toSorted();
  const parts = Array.from({ length: Math.ceil(sorted.length / limit) }, (_, part) =>
    sorted.slice(part * limit, (part + 1) * limit),
  );
  const files = new Map<string, string>();
  if (parts.length <= 1) return files.set('sitemap.xml', list('urlset', 'url', root, sorted));
  const names = parts.map((_, part) => `sitemap-${part + 1}.xml`);
  files.set('sitemap.xml', list('sitemapindex', 'sitemap', root, names));
  parts.forEach((part, index) => files.set(names[index] ?? '', list('urlset', 'url', root, part)));
  return files;
}

function list(root: string, item: string, base: string, paths: readonly string[]): string {
  const lines = paths.map((path) => `<${item}><loc>${xml(base + path)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${root}>\n`;
}
