import { describe, expect, it } from 'vitest';
import type { SeedRecord } from '../../paper/paper.ts';
import { mergeGroup } from './merge-group.ts';

const words = (count: number): string => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
const record = (abstract: string, more: Partial<SeedRecord> = {}): SeedRecord => ({
  title: 'A',
  abstract,
  source: { file: 'a.txt', line: 1 },
  ...more,
});

describe('mergeGroup', () => {
  it.each<[string, [string, ...string[]], number]>([
    ['the only one', ['a'], 0],
    ['the first of two unlike', [words(20), `other ${words(40).replaceAll('word', 'term')}`], 0],
    ['the first when the second is no more than a fifth longer', ['a b c d e', 'a b c d e '], 0],
    ['the second that holds the first and more', [words(20), words(40)], 1],
    ['the first that holds the second', [words(40), words(20)], 0],
    ['the longest of three', [words(20), words(40), words(80)], 2],
    ['the first that is there', ['', words(20), ''], 1],
    ['the first of two when the second is empty', ['a', ''], 0],
    ['nothing, when there is nothing', ['', ''], 0],
  ])('takes the abstract of %s', (_, abstracts, chosen) => {
    const [first, ...rest] = abstracts;
    const merged = mergeGroup([record(first), ...rest.map((text) => record(text))]);
    expect(merged.abstract).toBe(abstracts[chosen]);
  });

  it('takes the longer of two abstracts only from a fifth more on', () => {
    const first = 'aaaaaaaaaa';
    expect(mergeGroup([record(first), record(`${first}  `)]).abstract).toBe(first);
    expect(mergeGroup([record(first), record(`${first}   `)]).abstract).toBe(`${first}   `);
  });

  it('takes a longer abstract that holds four fifths of the first, and none that holds less', () => {
    const first = words(12);
    const keeping = (kept: number): string => `${words(kept)} ${words(30).replaceAll('word', 'term')}`;
    expect(mergeGroup([record(first), record(keeping(10))]).abstract).toBe(keeping(10));
    expect(mergeGroup([record(first), record(keeping(9))]).abstract).toBe(first);
  });

  it('takes the title of the first, each fact from the first that knows it, and every source', () => {
    const merged = mergeGroup([
      record('a', { title: 'First', year: 2020 }),
      record('a', { title: 'Second', year: 2021, venue: 'JHE', source: { file: 'b.txt', line: 2 } }),
      record('a', { venue: 'Other', url: 'https://a.b/', source: { file: 'c.txt', line: 3 } }),
    ]);
    expect(merged).toEqual({
      title: 'First',
      abstract: 'a',
      year: 2020,
      venue: 'JHE',
      url: 'https://a.b/',
      source: [
        { file: 'a.txt', line: 1 },
        { file: 'b.txt', line: 2 },
        { file: 'c.txt', line: 3 },
      ],
    });
  });

  it.each<[string, (string | undefined)[], string | undefined]>([
    ['none', [undefined, undefined], undefined],
    ['the first', ['10.1/a', '10.1/b'], '10.1/a'],
    ['that of a publisher before one of arXiv', ['10.48550/a', '10.1/b'], '10.1/b'],
    ['that of arXiv when there is no other', [undefined, '10.48550/a', '10.48550/b'], '10.48550/a'],
  ])('takes the DOI: %s', (_, dois, doi) => {
    const [first = record('a'), ...rest] = dois.map((one) =>
      record('a', one === undefined ? {} : { doi: one }),
    );
    expect(mergeGroup([first, ...rest]).doi).toBe(doi);
  });
});
