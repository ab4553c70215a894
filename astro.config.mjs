import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { exports } from './src/integrations/exports.ts';
import { edition } from './src/integrations/edition/edition.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { rehypeOutbound } from './src/integrations/rehype-outbound.ts';
import { readRenderJob } from './src/integrations/render/render-job.ts';
import { renderPages } from './src/integrations/render/render-pages.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { findEdition } from './src/site/edition/edition-files.ts';

// scripts/build.ts passes site, base, output folder and edition; `astro dev` alone works with the defaults.
const site = process.env.LITATLAS_SITE || undefined;
const job = readRenderJob(process.env.LITATLAS_RENDER);
const written = new Map();
const base = process.env.LITATLAS_BASE || '/';
const only = findEdition(process.env.LITATLAS_EDITION ?? '');

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site,
  base,
  outDir: process.env.LITATLAS_OUT || './dist',
  cacheDir: process.env.LITATLAS_CACHE || './.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  // Scripts are files: the policy of a page allows no inline script but the first one.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: {
    processor: unified({
      rehypePlugins: [[rehypeSlug, { prefix: 'note-' }], rehypeOutbound],
      smartypants: false,
    }),
    // Colours of code come as style attributes, which the policy forbids.
    syntaxHighlight: false,
  },
  // Pages and their index come first: what follows reads finished files.
  integrations: [
    mdx(),
    renderPages(job, base, written),
    // A part of a site is pages and their index; the build that joins the parts makes the rest.
    ...(job?.shard ? [] : [exports(), sitemap(), edition({ base, site, only, written }), offline(written)]),
  ],
});
