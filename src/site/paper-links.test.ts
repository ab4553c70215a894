import { expect, test } from 'vitest';
import { paperLinks } from './paper-links.ts';

test('the lasting addresses come first, each address once', () => {
  const links = paperLinks({
    doi: '10.1000/a',
    arxiv: '2301.00001',
    url: 'http://arxiv.org/abs/2301.00001/',
    links: [
      { url: 'https://github.com/ada/tides', kind: 'code' },
      { url: 'https://www.github.com/ada/tides/', kind: 'project' },
    ],
  });
  expect(links.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([
    'DOI: 10.1000/a',
    'arXiv: 2301.00001',
    'Code: github.com/ada/tides',
  ]);
});

test('an address that is not of the web is no link', () => {
  expect(paperLinks({ url: 'javascript:alert(1)', pdf: 'file:///etc/passwd' })).toEqual([]);
});
