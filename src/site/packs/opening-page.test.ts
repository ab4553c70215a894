import { expect, test } from 'vitest';
import { writeOpeningPage } from './opening-page.ts';

const LOST = [
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' 'sha256-x'; trusted-types default litatlas-page">`,
  '<title>Not found · Ducks &amp; $& geese</title><meta property="og:site_name" content="Ducks &amp; $& geese">',
  '<script>first()</script></head><body><header>Frame</header><script type="module" src="/_astro/a.js"></script>',
  '<main id="main"><div class="wrap"><h1>This page does not exist</h1>\n</div></main><footer>Foot</footer></body></html>',
].join('');

test('the opening page has the frame, no module, a line, and a script that may write a page', () => {
  const page = writeOpeningPage(LOST, '/atlas/');
  expect(page).toContain('<title>Ducks &amp; $& geese</title>');
  expect(page).toContain(
    `style-src 'self' 'unsafe-inline'; trusted-types default litatlas-page litatlas-packs"`,
  );
  expect(page).toContain('<script>first()</script><script src="/atlas/packs/open.js" defer></script></head>');
  expect(page).toMatch(
    /<header>Frame<\/header><main id="main">.*Opening the page.*<\/main><footer>Foot<\/footer>/,
  );
  expect(page).toContain('<a href="/atlas/papers/">Papers</a>');
  expect(page).not.toMatch(/does not exist|_astro/);
});

test.each([LOST.replace('og:site_name', 'og:title'), LOST.replace('<main id="main">', '<main>')])(
  'another page is refused',
  (page) => expect(() => writeOpeningPage(page, '/')).toThrow('404.html'),
);
