import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from './list-files.ts';
import { writeSitemap } from '../site/write-sitemap.ts';

/** Lists every page in `sitemap.xml`, once the review says where it is hosted: a sitemap holds absolute addresses. */
export function sitemap(): AstroIntegration {
  let root: string | undefined;
  return {
    name: 'litatlas:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site && new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        if (root === undefined) return;
        const paths = listFiles(fileURLToPath(dir))
          .filter((name) => /(?:^|\/)index\.html$/.test(name))
          .map((name) => encodeURI(name.slice(0, -'index.html'.length)));
        for (const [name, text] of writeSitemap(root, paths)) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}
