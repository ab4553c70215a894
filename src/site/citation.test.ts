import { expect, test } from 'vitest';
import type { CatalogPaper } from './catalog.ts';
import { citationOf } from './citation.ts';
import { cslItem } from './csl-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeReference } from './write-reference.ts';
import { writeRis } from './write-ris.ts';

const paper = (entry: Partial<CatalogPaper['entry']> = {}, abstract = 'We look.'): CatalogPaper => ({
  id: 'tides-of-the-moon',
  abstract,
  entry: {
    title: 'Tides of the Moon',
    tags: [],
    source: [{ file: 'a.txt', line: 1 }],
    digest: '0',
    ...entry,
  },
});
const full = {
  authors: ['Ada Lin', 'Jan van der Berg'],
  year: 2021,
  venue: 'NeurIPS',
  doi: '10.1000/xyz_1',
} as const;
const cite = (entry: Partial<CatalogPaper['entry']> = {}, site?: string): ReturnType<typeof citationOf> =>
  citationOf({ base: '/x/', ...(site && { site }) }, paper(entry));

test('BibTeX of a conference paper', () => {
  expect(writeBibtex(cite({ ...full, authors: [...full.authors] }))).toBe(`@inproceedings{tides-of-the-moon,
  title = {{Tides of the Moon}},
  author = {Lin, Ada and van der Berg, Jan},
  booktitle = {NeurIPS},
  year = {2021},
  doi = {10.1000/xyz_1},
  url = {https://doi.org/10.1000/xyz_1},
}
`);
});

test('BibTeX of a paper of which only the title is known', () => {
  expect(writeBibtex(cite())).toBe('@misc{tides-of-the-moon,\n  title = {{Tides of the Moon}},\n}\n');
});

test.each([
  ['signs of TeX are escaped', 'R&D: 5% of $10 #1_a', 'R\\&D: 5\\% of \\$10 \\#1\\_a'],
  ['a formula stays a formula', 'On $\\ell_2$ norms', 'On $\\ell_2$ norms'],
  ['a lone brace cannot end the field', 'Left } over', 'Left \\} over'],
  ['a backslash outside a formula is text', 'A \\ B', 'A \\textbackslash{} B'],
])('BibTeX title: %s', (_, title, expected) => {
  expect(writeBibtex(cite({ title }))).toContain(`title = {{${expected}}},`);
});

test('RIS of a journal article', () => {
  const ris = writeRis(cite({ ...full, authors: [...full.authors], venue: 'Journal of Tides' }));
  expect(ris.split('\r\n')).toEqual([
    'TY  - JOUR',
    'ID  - tides-of-the-moon',
    'TI  - Tides of the Moon',
    'AU  - Lin, Ada',
    'AU  - van der Berg, Jan',
    'PY  - 2021',
    'T2  - Journal of Tides',
    'DO  - 10.1000/xyz_1',
    'UR  - https://doi.org/10.1000/xyz_1',
    'AB  - We look.',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON of a preprint', () => {
  expect(cslItem(cite({ authors: ['Ada Lin', 'Aristotle'], year: 2023, arxiv: '2301.00001' }))).toEqual({
    id: 'tides-of-the-moon',
    type: 'article',
    title: 'Tides of the Moon',
    author: [{ family: 'Lin', given: 'Ada' }, { literal: 'Aristotle' }],
    issued: { 'date-parts': [[2023]] },
    number: 'arXiv:2301.00001',
    URL: 'https://arxiv.org/abs/2301.00001',
    abstract: 'We look.',
  });
});

test.each([
  [
    'all is known',
    { ...full, authors: [...full.authors] },
    'Lin, A., & van der Berg, J. (2021). Tides of the Moon. NeurIPS. https://doi.org/10.1000/xyz_1',
  ],
  ['only the title is known', {}, 'Tides of the Moon.'],
  ['nobody is named', { year: 1999 }, 'Tides of the Moon (1999).'],
  ['the title asks', { title: 'Why tides?', authors: ['Ada Lin'] }, 'Lin, A. Why tides?'],
  [
    'a preprint',
    { authors: ['Ada Lin'], year: 2023, arxiv: '2301.00001' },
    'Lin, A. (2023). Tides of the Moon. arXiv:2301.00001. https://arxiv.org/abs/2301.00001',
  ],
])('reference when %s', (_, entry, expected) => {
  expect(writeReference(cite(entry))).toBe(expected);
});

test('a reference of hundreds of authors names nineteen and the last', () => {
  const authors = Array.from({ length: 300 }, (_, i) => `A N${i}`);
  expect(writeReference(cite({ authors }))).toMatch(/N18, A\., … N299, A\. Tides/);
});

test('a paper without any address is cited by its page here, once the site is known', () => {
  expect(cite().url).toBeUndefined();
  expect(cite({}, 'https://example.org').url).toBe('https://example.org/x/papers/tides-of-the-moon/');
});

test('on a page BibTeX ends a long list of authors with "others"', () => {
  const authors = ['Ada Lin', 'Bo Ek', 'Cy Fox'];
  expect(writeBibtex(cite({ authors }), 2)).toContain('author = {Lin, Ada and Ek, Bo and others},');
  expect(writeBibtex(cite({ authors }), 3)).toContain('author = {Lin, Ada and Ek, Bo and Fox, Cy},');
});
