import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { NO_CHOICE, choosesAll, readPaperChoice, writePaperChoice } from './paper-choice.ts';
import type { PaperChoice } from './paper-columns.ts';
import { selectPapers } from './select-papers.ts';
import { paperColumnsOf } from './write-paper-columns.ts';

const near = (id: string) => ({ id, score: 1, because: { topics: [], terms: [] } });
const catalog = smallCatalog(
  [
    { id: 'a', title: 'Zebras', tags: ['lora', 'law'], year: 2021, venue: 'ICML', contribution: 'method' },
    {
      id: 'b',
      title: 'apples',
      tags: ['lora'],
      year: 2023,
      contribution: 'survey',
      links: [{ url: 'https://x.example', kind: 'code' }],
    },
    {
      id: 'c',
      title: 'Éclairs',
      tags: ['law'],
      venue: 'ACL',
      contribution: 'method',
      results: [{ text: 'x' }, { text: 'y' }],
    },
    { id: 'd', title: 'Moss', tags: [] },
  ],
  [{ id: 'lora', parent: 'tuning' }, { id: 'tuning' }, { id: 'law' }],
  { related: { a: [near('b'), near('d')], c: [near('b')] } },
);
const columns = paperColumnsOf(catalog);
const select = (choice: Partial<PaperChoice>) => selectPapers(columns, { ...NO_CHOICE, ...choice });
const ids = (choice: Partial<PaperChoice>): string =>
  select(choice)
    .places.map((place) => catalog.papers[place]?.id)
    .join('');

test.each<[string, Partial<PaperChoice>, string]>([
  ['nothing chosen keeps the order of the seed', {}, 'abcd'],
  ['titles sort without regard to case and accents', { sort: 'title' }, 'bcda'],
  ['the newest come first and papers without a year last', { sort: 'newest' }, 'bacd'],
  ['the oldest come first and papers without a year last', { sort: 'oldest' }, 'abcd'],
  ['the most connected come first', { sort: 'connected' }, 'bdac'],
  ['most results come first', { sort: 'results' }, 'cabd'],
  ['one topic', { topic: ['law'] }, 'ac'],
  ['several topics narrow', { topic: ['law', 'lora'] }, 'a'],
  ['a broader topic takes the papers of its narrower ones', { topic: ['tuning'] }, 'ab'],
  ['several values of another facet widen', { contribution: ['method', 'survey'] }, 'abc'],
  ['facets narrow each other', { contribution: ['method'], topic: ['lora'] }, 'a'],
  ['a year', { year: ['2023'] }, 'b'],
  ['a venue', { venue: ['ACL'] }, 'c'],
  ['with code', { code: true }, 'b'],
  ['with results', { results: true }, 'c'],
  ['a topic that nobody knows', { topic: ['nope'] }, ''],
])('%s', (_, choice, expected) => {
  expect(ids(choice)).toBe(expected);
});

test('a facet that widens counts as if nothing of it were chosen, topics count what is left', () => {
  const { counts } = select({ contribution: ['method'], topic: ['law'] });
  expect(Object.fromEntries(counts.contribution)).toEqual({ method: 2 });
  expect(Object.fromEntries(counts.topic)).toEqual({ law: 2, lora: 1, tuning: 1 });
  expect(Object.fromEntries(select({ contribution: ['survey'] }).counts.contribution)).toEqual({
    method: 2,
    survey: 1,
  });
});

test('a choice survives the way through the address', () => {
  const choice: PaperChoice = {
    topic: ['a', 'b'],
    contribution: ['method'],
    year: ['2020'],
    venue: ['Proc. A & B'],
    code: true,
    results: true,
    sort: 'title',
  };
  expect(readPaperChoice(new URLSearchParams(writePaperChoice(choice, 3)))).toEqual(choice);
});

test.each([
  ['', NO_CHOICE],
  ['sort=bogus&topic=&code=yes&x=1', NO_CHOICE],
  ['topic=a&topic=a', { ...NO_CHOICE, topic: ['a'] }],
])('the address ?%s is read as a choice', (query, choice) => {
  expect(readPaperChoice(new URLSearchParams(query))).toEqual(choice);
});

test('the plain list has a plain address', () => {
  expect(writePaperChoice(NO_CHOICE)).toBe('');
  expect(
    [NO_CHOICE, { ...NO_CHOICE, sort: 'title' as const }, { ...NO_CHOICE, code: true }].map(choosesAll),
  ).toEqual([true, true, false]);
});
