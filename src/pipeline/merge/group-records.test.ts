import { describe, expect, it } from 'vitest';
import type { SeedRecord } from '../../paper/paper.ts';
import { groupRecords } from './group-records.ts';

const WORDS =
  'Rivers carry more sediment after fires than before and we measure twelve streams over six years'.split(
    ' ',
  );
const TEXT = WORDS.join(' ');
const OTHER = [...WORDS].reverse().join(' ');
/** Nine of its words are those of TEXT: seven of its fourteen runs of three words, which is just enough. */
const HALF = [...WORDS.slice(0, 9), 'ice', 'snow', 'wind', 'rain', 'hail', 'sun', 'fog'].join(' ');

type Given = readonly [title: string, abstract: string, more?: Partial<SeedRecord>];
const read = (list: readonly Given[]): SeedRecord[] =>
  list.map(([title, abstract, more], n) => ({
    title,
    abstract,
    source: { file: 'a.txt', line: n + 1 },
    ...more,
  }));
const linesOf = (list: readonly Given[]): string =>
  groupRecords(read(list))
    .groups.map((group) => group.map(({ source }) => source.line).join('+'))
    .join(' ');

describe('groupRecords', () => {
  it.each<[string, Given[], string]>([
    [
      'one title and one text',
      [
        ['A', TEXT],
        ['a!', TEXT],
      ],
      '1+2',
    ],
    [
      'one title and half the text',
      [
        ['A', TEXT],
        ['A', HALF],
      ],
      '1+2',
    ],
    [
      'one title and another text',
      [
        ['A', TEXT],
        ['A', OTHER],
      ],
      '1 2',
    ],
    [
      'one title, one of them without a text',
      [
        ['A', TEXT],
        ['A', ''],
      ],
      '1+2',
    ],
    [
      'one title, the first without a text',
      [
        ['A', ''],
        ['A', TEXT],
      ],
      '1+2',
    ],
    [
      'one title, none with a text',
      [
        ['A', ''],
        ['A', ''],
      ],
      '1+2',
    ],
    [
      'one title, no text, two DOIs',
      [
        ['A', '', { doi: '1/a' }],
        ['A', '', { doi: '1/b' }],
      ],
      '1 2',
    ],
    [
      'one title, no text, one DOI',
      [
        ['A', '', { doi: '1/a' }],
        ['A', ''],
      ],
      '1+2',
    ],
    [
      'one title, no text, a DOI on the other',
      [
        ['A', ''],
        ['A', '', { doi: '1/a' }],
      ],
      '1+2',
    ],
    [
      'one title, two texts, one DOI',
      [
        ['A', TEXT, { doi: '1/a' }],
        ['A', OTHER, { doi: '1/a' }],
      ],
      '1+2',
    ],
    [
      'one title, two texts, one arXiv id',
      [
        ['A', TEXT, { arxiv: '1' }],
        ['A', OTHER, { arxiv: '1' }],
      ],
      '1+2',
    ],
    [
      'one title, two texts, two arXiv ids',
      [
        ['A', TEXT, { arxiv: '1' }],
        ['A', OTHER, { arxiv: '2' }],
      ],
      '1 2',
    ],
    [
      'two titles and one text',
      [
        ['A', TEXT],
        ['B', TEXT],
      ],
      '1 2',
    ],
    [
      'two titles, one text, one DOI',
      [
        ['A', TEXT, { doi: '1/a' }],
        ['B', TEXT, { doi: '1/a' }],
      ],
      '1+2',
    ],
    [
      'two titles, one text, one arXiv id',
      [
        ['A', TEXT, { arxiv: '1' }],
        ['B', TEXT, { arxiv: '1' }],
      ],
      '1+2',
    ],
    [
      'two titles, two texts, one DOI',
      [
        ['A', TEXT, { doi: '1/a' }],
        ['B', OTHER, { doi: '1/a' }],
      ],
      '1 2',
    ],
    [
      'two titles, no text, one DOI',
      [
        ['A', '', { doi: '1/a' }],
        ['B', '', { doi: '1/a' }],
      ],
      '1 2',
    ],
    [
      'a DOI like an arXiv id',
      [
        ['A', TEXT, { doi: '1' }],
        ['B', TEXT, { arxiv: '1' }],
      ],
      '1 2',
    ],
    [
      'three of which the second has no text',
      [
        ['A', TEXT],
        ['A', ''],
        ['A', HALF],
      ],
      '1+2+3',
    ],
    [
      'two papers of a title, each twice',
      [
        ['A', TEXT],
        ['A', OTHER],
        ['A', TEXT],
        ['A', OTHER],
      ],
      '1+3 2+4',
    ],
    [
      'one that is known by its title, then one by the DOI that this brought',
      [
        ['A', TEXT],
        ['A', TEXT, { doi: '1/a' }],
        ['B', TEXT, { doi: '1/a' }],
        ['B', HALF],
      ],
      '1+2+3+4',
    ],
  ])('keeps together or apart: %s', (_, records, lines) => {
    expect(linesOf(records)).toBe(lines);
  });

  it('compares with the first group that fits when several do', () => {
    expect(
      linesOf([
        ['A', TEXT],
        ['A', OTHER],
        ['A', ''],
      ]),
    ).toBe('1+3 2');
  });
});

describe('groupRecords says', () => {
  const from = (file: string): Partial<SeedRecord> => ({ source: { file, line: 7 } });

  it.each<[string, Given[], object[]]>([
    [
      'nothing of different papers',
      [
        ['A', TEXT],
        ['B', OTHER],
      ],
      [],
    ],
    [
      'that a list repeats itself',
      [
        ['A', TEXT],
        ['A', TEXT],
      ],
      [
        {
          file: 'seeds/a.txt',
          line: 2,
          rule: 'duplicate',
          severity: 'warning',
          message: 'The same paper stands in seeds/a.txt:1; the two were merged.',
          cure: 'Delete one of them, unless each knows something that the other does not.',
        },
      ],
    ],
    [
      'that two lists overlap, which is a way to work',
      [
        ['A', TEXT],
        ['A', TEXT, from('b.txt')],
      ],
      [
        {
          file: 'seeds/b.txt',
          line: 7,
          rule: 'duplicate',
          severity: 'note',
          message: 'The same paper stands in seeds/a.txt:1; the two were merged.',
          cure: 'Delete one of them, unless each knows something that the other does not.',
        },
      ],
    ],
    [
      'that one title is two papers',
      [
        ['A', TEXT],
        ['A', OTHER, from('b.txt')],
      ],
      [
        {
          file: 'seeds/b.txt',
          line: 7,
          rule: 'same-title',
          severity: 'note',
          message: 'The title is that of seeds/a.txt:1, but the abstract is another: kept as two papers.',
          cure: 'If they are one paper, give both the same DOI or delete one.',
        },
      ],
    ],
    [
      'that one identifier is two papers',
      [
        ['A', TEXT, { doi: '1/a' }],
        ['B', OTHER, { doi: '1/a', ...from('b.txt') }],
      ],
      [
        {
          file: 'seeds/b.txt',
          line: 7,
          rule: 'same-identifier',
          severity: 'warning',
          message:
            'The DOI or arXiv id is that of seeds/a.txt:1, but title and abstract are others: kept as two papers.',
          cure: 'Correct the identifier of one of them, or delete it where it is that of the whole volume.',
        },
      ],
    ],
  ])('%s', (_, records, messages) => {
    expect(groupRecords(read(records)).messages).toEqual(messages);
  });

  it('nothing of a doubt that another record settles', () => {
    const { messages } = groupRecords(
      read([
        ['A', TEXT],
        ['A', OTHER],
        ['A', OTHER],
      ]),
    );
    expect(messages.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['same-title 2', 'duplicate 3']);
  });
});
