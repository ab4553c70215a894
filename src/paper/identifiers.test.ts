import { describe, expect, it } from 'vitest';
import { findArxivId, findDoi, findHttpUrl } from './identifiers.ts';

describe('findDoi', () => {
  it.each([
    ['10.1000/ABC.1', '10.1000/abc.1'],
    ['https://doi.org/10.1109/CVPR52733.2024.01892', '10.1109/cvpr52733.2024.01892'],
    ['http://dx.doi.org/10.1000/x%281%29', '10.1000/x(1)'],
    ['see doi:10.1000/a(b)c.', '10.1000/a(b)c'],
    ['(10.1000/abc)', '10.1000/abc'],
    ['10.1000/a<b', '10.1000/a'],
    ['10.48550/arXiv.2301.00001', '10.48550/arxiv.2301.00001'],
  ])('finds the DOI in %j', (text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });

  it.each(['', 'none', '10.1/x', '10.1000/', '110.1000/abc', '1.10.1000/abc', '10.1000 abc', '%E0%A4%A'])(
    'finds none in %j',
    (text) => {
      expect(findDoi(text)).toBeUndefined();
    },
  );
});

describe('findArxivId', () => {
  it.each([
    ['2301.00001', '2301.00001'],
    ['0704.0001v12', '0704.0001'],
    ['arXiv:2301.00001v2 [cs.CL]', '2301.00001'],
    ['https://arxiv.org/abs/2301.00001v2', '2301.00001'],
    ['http://arxiv.org/pdf/2301.00001.pdf', '2301.00001'],
    ['10.48550/arXiv.2301.00001', '2301.00001'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['arXiv:math.GT/0309136', 'math/0309136'],
  ])('finds the id in %j', (text, id) => {
    expect(findArxivId(text)).toBe(id);
  });

  it.each(['', '12', '2301.000012', 'version 2301.00001', 'https://example.org/2301.00001', 'arxiv.org'])(
    'finds none in %j',
    (text) => {
      expect(findArxivId(text)).toBeUndefined();
    },
  );
});

describe('findHttpUrl', () => {
  it.each([
    ['https://example.org/a_b?c=d#e', 'https://example.org/a_b?c=d#e'],
    [' http://example.org/x). ', 'http://example.org/x'],
    ['https://en.wikipedia.org/wiki/A_(b)', 'https://en.wikipedia.org/wiki/A_(b)'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
  ])('accepts %j', (text, url) => {
    expect(findHttpUrl(text)).toBe(url);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.b',
    '//a.b',
    'example.org',
    'https://',
    'https://user:pw@a.b',
    'https://a b.c',
    `https://a.b/${'x'.repeat(3000)}`,
  ])('refuses %j', (text) => {
    expect(findHttpUrl(text)).toBeUndefined();
  });
});
