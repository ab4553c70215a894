import { describe, expect, it } from 'vitest';
import { assignIds, type Identified } from './assign-ids.ts';
import type { PublishedEntry } from './published-entry.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `word${from + n}`).join(' ');

/** A paper by its title, digest, abstract and DOI; an entry has its id besides. */
type Row = readonly [title: string, digest: string, abstract?: string, doi?: string];
const paper = ([title, digest, abstract = `About ${digest}.`, doi]: Row): Identified => ({
  title,
  digest: digest.padEnd(16, '0'),
  abstract,
  ...(doi !== undefined && { doi }),
});
const entry = (id: string, row: Row, vanished = false): PublishedEntry => {
  const { abstract, ...rest } = paper(row);
  return { id, ...rest, abstract: () => abstract, ...(vanished && { vanished }) };
};
const assign = (
  papers: readonly Row[],
  published: readonly PublishedEntry[] = [],
): ReturnType<typeof assignIds> => assignIds(papers.map(paper), published);

describe('a new paper', () => {
  it('gets the slug of its title; of several the smallest digest, the others the first digits of theirs', () => {
    expect(
      assign([
        ['Rivers', 'bb11'],
        ['Rivers', 'aa11'],
        ['Rivers', 'cc11'],
      ]).ids,
    ).toEqual(['rivers-bb11', 'rivers', 'rivers-cc11']);
  });

  it('gets more digits of its digest when four are taken', () => {
    expect(
      assign([['Rivers', 'bb112233']], [entry('rivers', ['X', '1']), entry('rivers-bb11', ['Y', '2'])]).ids,
    ).toEqual(['rivers-bb112233']);
  });

  it('has an id of at most sixty characters, digits and all', () => {
    const title = 'a '.repeat(60);
    const [first = '', second = ''] = assign([
      [title, 'aa11'],
      [title, 'bb11'],
    ]).ids;
    expect(first).toHaveLength(59);
    expect(second).toMatch(/^a(?:-a)+-bb11$/);
    expect(second.length).toBeGreaterThan(54);
    expect(second.length).toBeLessThanOrEqual(60);
  });
});

describe('a published id', () => {
  it.each<[string, Row]>([
    ['its text', ['Streams', 'd1', words(50, 99), '1/b']],
    ['its title, in other letters', ['THE rivers!', 'd2', words(50, 99), '1/b']],
    ['its DOI', ['Streams', 'd2', words(50, 99), '1/a']],
    ['most of its abstract', ['Streams', 'd2', words(0, 30), '1/b']],
  ])('stays with a paper that is known by %s', (_, row) => {
    expect(assign([row], [entry('old', ['The Rivers', 'd1', words(0, 40), '1/a'])])).toEqual({
      ids: ['old'],
      vanished: [],
    });
  });

  it('does not pass to a paper that has less than most of the abstract', () => {
    const { ids, vanished } = assign(
      [['Streams', 'd2', `${words(0, 20)} ${words(50, 90)}`]],
      [entry('old', ['Rivers', 'd1', words(0, 40)])],
    );
    expect(ids).toEqual(['streams']);
    expect(vanished).toEqual([{ id: 'old' }]);
  });

  it('goes to the same text before the same title, and to the same title before the same DOI', () => {
    const published = [entry('old', ['Rivers', 'd1', 'Old.', '1/a'])];
    expect(
      assign(
        [
          ['Rivers', 'd2'],
          ['Streams', 'd1'],
        ],
        published,
      ).ids,
    ).toEqual(['rivers', 'old']);
    expect(
      assign(
        [
          ['Streams', 'd3', 'New.', '1/a'],
          ['Rivers', 'd2'],
        ],
        published,
      ).ids,
    ).toEqual(['streams', 'old']);
  });

  it('of a DOI that several papers or entries have says nothing: it is that of a volume', () => {
    const one = entry('a', ['A', 'd1', 'Old.', '1/v']);
    const two = entry('b', ['B', 'd2', 'Old.', '1/v']);
    expect(
      assign(
        [
          ['C', 'd3', 'New.', '1/v'],
          ['D', 'd4', 'Else.', '1/v'],
        ],
        [one],
      ).ids,
    ).toEqual(['c', 'd']);
    expect(assign([['C', 'd3', 'New.', '1/v']], [one, two]).ids).toEqual(['c']);
    expect(assign([['C', 'd3', 'New.', '1/v']], [one]).ids).toEqual(['a']);
  });

  it('goes to the first paper of its title, and the next of the title takes the next id', () => {
    const published = [entry('rivers-2', ['Rivers', 'd2']), entry('rivers', ['Rivers', 'd1'])];
    expect(
      assign(
        [
          ['Rivers', 'd8'],
          ['Rivers', 'd9'],
          ['Rivers', 'd7'],
        ],
        published,
      ).ids,
    ).toEqual(['rivers', 'rivers-2', 'rivers-d700']);
    expect(assign([['Rivers', 'd8']], published)).toEqual({
      ids: ['rivers'],
      vanished: [{ id: 'rivers-2', successor: 'rivers' }],
    });
  });

  it('of several reworded papers goes to the most alike, whatever their order', () => {
    const published = [entry('old', ['Rivers', 'd1', words(0, 40)])];
    const alike: Row = ['Alike', 'd3', words(0, 38)];
    const less: Row = ['Less', 'd2', `${words(0, 30)} ${words(70, 80)}`];
    expect(assign([less, alike], published).ids).toEqual(['less', 'old']);
    expect(assign([alike, less], published).ids).toEqual(['old', 'less']);
  });

  it('of several entries alike is the first in the alphabet, whatever their order', () => {
    const published = ['b', 'a', 'c'].map((id) => entry(id, [`Old ${id}`, `d${id}`, words(0, 40)]));
    for (const list of [published, [...published].reverse()]) {
      const { ids, vanished } = assign([['New', 'd9', words(0, 40)]], list);
      expect(ids).toEqual(['a']);
      expect(vanished).toEqual([
        { id: 'b', successor: 'a' },
        { id: 'c', successor: 'a' },
      ]);
    }
  });

  it('of papers that are alike goes to the first', () => {
    const published = [entry('old', ['Rivers', 'd1', words(0, 40)])];
    expect(
      assign(
        [
          ['One', 'd2', words(0, 40)],
          ['Two', 'd3', words(0, 40)],
        ],
        published,
      ).ids,
    ).toEqual(['old', 'two']);
  });
});

describe('an entry without a paper', () => {
  const rivers = entry('old', ['Rivers', 'd1', words(0, 40), '1/a']);
  const kept = entry('kept', ['Kept', 'd2', words(50, 90), '1/k']);

  it.each<[string, Row, string | undefined]>([
    ['nowhere, when nothing of it is left', ['Kept', 'd2', words(50, 90)], undefined],
    ['to the paper that has its text now', ['Kept', 'd2', words(0, 40)], 'kept'],
  ])('leads %s', (_, row, successor) => {
    expect(assign([row], [rivers, kept]).vanished).toEqual([
      { id: 'old', ...(successor !== undefined && { successor }) },
    ]);
  });

  it('leads to the paper that has its title, or its DOI, but another id', () => {
    const twin = entry('twin', ['Rivers', 'd3', words(100, 140)]);
    expect(assign([['Rivers', 'd3', words(100, 140)]], [rivers, twin]).vanished).toEqual([
      { id: 'old', successor: 'twin' },
    ]);
    expect(assign([['Kept', 'd2', words(50, 90), '1/a']], [rivers, kept]).vanished).toEqual([
      { id: 'old', successor: 'kept' },
    ]);
  });

  it('leads to the same title before a text alike, and to the first paper of several', () => {
    const twin = entry('twin', ['Rivers', 'd3', words(100, 140)]);
    const papers: Row[] = [
      ['Rivers', 'd3', words(100, 140)],
      ['Kept', 'd2', words(0, 40)],
    ];
    expect(assign(papers, [rivers, twin, kept]).vanished).toEqual([{ id: 'old', successor: 'twin' }]);
  });

  it('that went long ago keeps the successor that it has', () => {
    const gone = entry('old', ['Rivers', 'd1', words(0, 40)], true);
    const twin = entry('twin', ['Rivers', 'd3', words(100, 140)]);
    expect(assign([['Rivers', 'd3', words(100, 140)]], [gone, twin]).vanished).toEqual([{ id: 'old' }]);
  });

  it('is told in the order of ids', () => {
    const published = ['c', 'a', 'b'].map((id) => entry(id, [`Title ${id}`, `d${id}`]));
    expect(assign([], published).vanished).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });
});
