import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
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
      'astro:build:done': ({ dir, pages }) => {
        if (root === undefined) return;
        const paths = pages
          .map(({ pathname }) => encodeURI(pathname))
          .filter((path) => !/^404\/?$/.test(path));
        for (const [name, text] of writeSitemap(root, paths)) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}
