import { expect, test } from 'vitest';
import { readPageParts } from './read-page-parts.ts';

const PAGE = `<!DOCTYPE html><html lang="de"><head><title>A &amp; &#60;B&#x3e;</title><noscript><style>x{}</style></noscript><style>a{}</style><link rel="stylesheet" href="/_astro/p.css"></head><body><header>H</header><script type="module" src="/x.js"></script><main id="main"><p>T</p><script type="module">if(1<2){}</script></main><footer>F</footer></body></html>`;

test('a page is taken apart, and its scripts stay out', () => {
  expect(readPageParts(PAGE)).toEqual({
    title: 'A & <B>',
    language: 'de',
    before: '<header>H</header>',
    main: '<p>T</p>',
    after: '<footer>F</footer>',
    styles: ['a{}'],
    sheets: ['/_astro/p.css'],
  });
});

test('a page that has moved says where', () => {
  const moved =
    '<html lang="en"><head><title>T</title><meta http-equiv="refresh" content="0;url=/a&amp;b/"></head>';
  expect(readPageParts(moved).movedTo).toBe('/a&b/');
});
