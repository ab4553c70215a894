import { expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';
import { indexedText, inspectPage } from './inspect-page.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

test.each([
  [
    'marked elements, in order',
    '<h1 data-pagefind-body>A <i>b</i></h1><p>no</p><p data-pagefind-body>C</p>',
    '<h1 data-pagefind-body>A <i>b</i></h1>\n<p data-pagefind-body>C</p>',
  ],
  [
    'a marked element once, whatever is marked in it',
    '<div data-pagefind-body>x<p data-pagefind-body>y</p><br>z</div>',
    '<div data-pagefind-body>x<p data-pagefind-body>y</p><br>z</div>',
  ],
  [
    'a marked element with others of its kind in it',
    '<div data-pagefind-body><div>x</div>y</div><div>z</div>',
    '<div data-pagefind-body><div>x</div>y</div>',
  ],
])('full-text search reads %s', (_, body, indexed) => {
  const html = page(body);
  const read = `<html lang="de"><body>${indexed}</body></html>`;
  expect(indexedText(html, inspectPage(html).marked)).toBe(read);
  const done = finishPage('x', html);
  expect(indexedText(done.html, done.marked)).toBe(read);
});

test('a page without marks is not searched', () => {
  const html = page('<p>x</p>');
  expect(indexedText(html, inspectPage(html).marked)).toBe('');
});
