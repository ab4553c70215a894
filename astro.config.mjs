import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { rehypeOutbound } from './src/integrations/rehype-outbound.ts';
import { makePagesCode } from './src/integrations/render/make-pages-code.ts';
import { readRenderJob } from './src/integrations/render/render-job.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // scripts/build.ts passes them; `astro dev` alone works with the defaults.
  site: process.env.LITATLAS_SITE || undefined,
  base: process.env.LITATLAS_BASE || '/',
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
  integrations: [mdx(), makePagesCode(readRenderJob(process.env.LITATLAS_RENDER))],
});
