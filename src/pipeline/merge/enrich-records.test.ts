import { describe, expect, it } from 'vitest';
import type { SeedRecord } from '../../paper/paper.ts';
import { enrichRecords } from './enrich-records.ts';
import type { MergedRecord } from './merge-group.ts';

type Facts = Partial<Omit<SeedRecord, 'source'>>;
const seed = (title: string, more: Facts = {}): MergedRecord => ({
  title,
  abstract: 'Text.',
  source: [],
  ...more,
});
const reference = (title: string, more: Facts = {}, file = 'shelf.bib'): SeedRecord => ({
  title,
  abstract: '',
  source: { file, line: 1 },
  ...more,
});
/** The years that a seed gets; the references bear 1, 2, 3 … */
const years = (record: MergedRecord, ...references: readonly SeedRecord[]): number | undefined =>
  enrichRecords(
    [record],
    references.map((one, n) => ({ ...one, year: n + 1 })),
  ).records[0]?.year;

const LONG = 'Towards a theory of rivers after fire';

describe('enrichRecords', () => {
  it.each<[string, MergedRecord, SeedRecord[], number | undefined]>([
    ['its title in other letters', seed('The rivers'), [reference('THE RIVERS.')], 1],
    ['its DOI', seed('A', { doi: '1/a' }), [reference('B'), reference('C', { doi: '1/a' })], 2],
    ['its arXiv id', seed('A', { arxiv: '1' }), [reference('B'), reference('C', { arxiv: '1' })], 2],
    [
      'its DOI before its title',
      seed('A', { doi: '1/a' }),
      [reference('A'), reference('B', { doi: '1/a' })],
      2,
    ],
    [
      'its DOI before its arXiv id',
      seed('A', { doi: '1/a', arxiv: '1' }),
      [reference('B', { arxiv: '1' }), reference('C', { doi: '1/a' })],
      2,
    ],
    [
      'its title when the DOI is of a volume',
      seed('B', { doi: '1/v' }),
      [reference('A', { doi: '1/v' }), reference('B', { doi: '1/v' })],
      2,
    ],
    [
      'the DOI of several references of one title',
      seed('A', { doi: '1/a' }),
      [reference('B', { doi: '1/a' }), reference('b', { doi: '1/a' })],
      1,
    ],
    [
      'nothing when DOI and title are others',
      seed('A', { doi: '1/a' }),
      [reference('B', { doi: '1/b' })],
      undefined,
    ],
    ['nothing by a DOI that neither has', seed('A'), [reference('B')], undefined],
    [
      'nothing by a title that reads like an identifier',
      seed('B', { doi: '1/a' }),
      [reference('doi 1/a')],
      undefined,
    ],
    [
      'nothing when the title is the same and the DOI another',
      seed('A', { doi: '1/a' }),
      [reference('A', { doi: '1/b' })],
      undefined,
    ],
    ['the title when only the seed has a DOI', seed('A', { doi: '1/a' }), [reference('A')], 1],
    ['the title when only the reference has a DOI', seed('A'), [reference('A', { doi: '1/b' })], 1],
    [
      'the title when one DOI is that of a preprint',
      seed('A', { doi: '10.48550/a' }),
      [reference('A', { doi: '1/b' })],
      1,
    ],
    [
      'the title when the other DOI is that of a preprint',
      seed('A', { doi: '1/a' }),
      [reference('A', { doi: '10.48550/b' })],
      1,
    ],
    [
      'nothing when a DOI only ends like that of a preprint',
      seed('A', { doi: '1/10.48550/' }),
      [reference('A', { doi: '1/b' })],
      undefined,
    ],
    [
      'the arXiv id, though the DOIs differ',
      seed('A', { doi: '1/a', arxiv: '1' }),
      [reference('A', { doi: '1/b', arxiv: '1' })],
      1,
    ],
    [
      'nothing when arXiv ids and DOIs differ',
      seed('A', { doi: '1/a', arxiv: '1' }),
      [reference('A', { doi: '1/b', arxiv: '2' })],
      undefined,
    ],
    [
      'nothing when the DOIs differ and neither has an arXiv id',
      seed('A', { doi: '1/a' }),
      [reference('A', { doi: '1/b' })],
      undefined,
    ],
    [
      'the title that was cut',
      seed(`${LONG.slice(0, 34)}…`),
      [reference('A'), reference(LONG), reference('Z')],
      2,
    ],
    [
      'the title that was cut, of several references of it',
      seed(`${LONG.slice(0, 34)}…`),
      [reference(LONG), reference(LONG)],
      1,
    ],
    [
      'nothing by a cut title that two go on',
      seed(`${LONG.slice(0, 34)}…`),
      [reference(LONG), reference(`${LONG} and ice`)],
      undefined,
    ],
    [
      'nothing by the beginning of a title that was not cut',
      seed(LONG.slice(0, 34)),
      [reference(LONG)],
      undefined,
    ],
    [
      'nothing by a cut title of too few letters',
      seed('Towards a theory…'),
      [reference('Towards a theory of rivers')],
      undefined,
    ],
    [
      'nothing by a cut title that none goes on',
      seed(`${LONG.slice(0, 34)}…`),
      [reference('A'), reference('Z')],
      undefined,
    ],
    [
      'the cut title itself before one that goes on',
      seed(`${LONG}…`),
      [reference(`${LONG} and ice`), reference(LONG)],
      2,
    ],
  ])('finds a reference by %s', (_, record, references, year) => {
    expect(years(record, ...references)).toBe(year);
  });

  it('fills what the seed leaves open from one reference after the other, and keeps what it says', () => {
    const { records } = enrichRecords(
      [seed('A', { year: 1999, abstract: '' })],
      [
        reference('A', { year: 2000, venue: 'JHE' }),
        reference('A', { venue: 'Other', url: 'https://a.b/', abstract: 'Told.' }),
      ],
    );
    expect(records).toEqual([
      { title: 'A', abstract: 'Told.', source: [], year: 1999, venue: 'JHE', url: 'https://a.b/' },
    ]);
  });

  it('keeps title, source and abstract of the seed', () => {
    const record = seed('The rivers', { abstract: 'Mine.' });
    expect(enrichRecords([record], [reference('THE RIVERS', { abstract: 'Theirs.' })]).records).toEqual([
      record,
    ]);
  });

  it('says of each file how many references no paper wanted', () => {
    const references = [
      reference('A'),
      reference('B'),
      reference('C'),
      reference('A', {}, 'all-used.bib'),
      reference('Z', {}, 'other.ris'),
    ];
    const cure = 'Nothing to do, unless a paper lacks its authors: then compare the titles or add a DOI.';
    const note = { rule: 'unused-references', severity: 'note', cure };
    expect(enrichRecords([seed('A')], references).messages).toEqual([
      {
        ...note,
        file: 'references/shelf.bib',
        message: '2 of 3 references belong to no paper of the seeds.',
      },
      {
        ...note,
        file: 'references/other.ris',
        message: '1 of 1 references belong to no paper of the seeds.',
      },
    ]);
  });

  it('leaves everything as it is when there are no references', () => {
    expect(enrichRecords([seed('A')], [])).toEqual({ records: [seed('A')], messages: [] });
  });
});
