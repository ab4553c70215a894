import { expect, test } from 'vitest';
import { folderPage } from './folder-page.ts';

const PAGE = [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-x'; font-src 'self'; connect-src 'self'; base-uri 'none'">`,
  '<link rel="preload" as="font" href="/a/f.woff2" crossorigin>',
  '<link rel="alternate" type="application/rss+xml" href="/a/feed.xml">',
  '<link rel="stylesheet" href="/a/_astro/p.css"><script>theme</script></head>',
  '<body><script type="module" src="/a/_astro/x.js"></script><main>T</main>',
  '<offline-edition data-base="/a/" hidden></offline-edition></body></html>',
].join('');

test('a page needs no module, no worker, no preloading, and its policy allows only files beside it', () => {
  expect(folderPage(PAGE, 'papers/x/', { base: '/a/', has: () => true })).toBe(
    [
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
      `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-x'; font-src data:; base-uri 'none'">`,
      '<link rel="stylesheet" href="../../_astro/p.css"><script>theme</script>',
      '<script src="../../data/site.js" defer></script></head>',
      '<body><main>T</main></body></html>',
    ].join(''),
  );
});
