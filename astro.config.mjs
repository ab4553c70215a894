import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { rehypeOutbound } from './src/integrations/rehype-outbound.ts';
import { keptScripts, readRenderJob } from './src/integrations/render/render-job.ts';
import { renderPages } from './src/integrations/render/render-pages.ts';
import { findEdition } from './src/site/edition/edition-files.ts';

// scripts/build.ts passes site, base, output folder and edition; `astro dev` alone works with the defaults.
const site = process.env.LITATLAS_SITE || undefined;
const job = readRenderJob(process.env.LITATLAS_RENDER);
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
  integrations: [
    mdx(),
    renderPages(job, { base, site, only, scripts: job && keptScripts(job), written: new Map() }),
  ],
});
