import { expect, it } from 'vitest';
import type { Entry } from '../../paper/schema.ts';
import { writeVanished } from './write-vanished.ts';

const known: Entry = {
  title: 'Of rivers',
  tags: [],
  authors: ['Ada Lovelace'],
  year: 2020,
  venue: 'JHE',
  doi: '10.1/a',
  arxiv: '2301.00001',
  url: 'https://example.org/',
  pdf: 'https://example.org/a.pdf',
  links: [{ url: 'https://example.org/code', kind: 'code' }],
  source: [{ file: 'a.txt', line: 3 }],
  digest: '0123456789abcdef',
  raw: { title: 'Of  rivers' },
};
const said = {
  tags: ['rivers'],
  topics: [{ id: 'rivers', score: 1, evidence: ['rivers'] }],
  keyphrases: ['rivers'],
};
const withoutSeal = (text: string): string => text.replace(/^# .*\n/m, '');

it('keeps what identifies a paper and its abstract, and nothing that was said about it', () => {
  expect(withoutSeal(writeVanished({ ...known, ...said }, 'We measure *it*.', undefined))).toBe(`---
title: Of rivers
tags: []
links:
  - url: https://example.org/code
    kind: code
authors:
  - Ada Lovelace
year: 2020
venue: JHE
doi: "10.1/a"
arxiv: "2301.00001"
url: https://example.org/
pdf: https://example.org/a.pdf
vanished: true
source:
  - file: a.txt
    line: 3
digest: "0123456789abcdef"
raw:
  title: Of  rivers
---

We measure \\*it*.
`);
});

it.each<[string, string | undefined, string | undefined, string]>([
  ['nowhere', undefined, undefined, ''],
  ['to a new successor', undefined, 'new', 'successor: new'],
  ['to the successor it had', 'old', undefined, 'successor: old'],
  ['to a new successor instead of the one it had', 'old', 'new', 'successor: new'],
])('leads %s', (_, before, now, line) => {
  const { title, tags, source, digest } = known;
  const entry: Entry = { title, tags, source, digest, ...(before !== undefined && { successor: before }) };
  const text = writeVanished(entry, 'Text.', now);
  expect(/^successor: .*$/m.exec(text)?.[0] ?? '').toBe(line);
  expect(text).not.toMatch(/undefined|authors/);
});
