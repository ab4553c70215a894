import { expect, test } from 'vitest';
import { ledgerTable } from './ledger.ts';
import { smallCatalog } from './small-catalog.ts';

const catalog = smallCatalog([
  { id: 'a', acronyms: [{ short: 'MIR', long: 'music information retrieval' }] },
  {
    id: 'b',
    acronyms: [
      { short: 'MIR', long: 'modality integration rate' },
      { short: 'LLMs', long: 'large language models' },
    ],
  },
  { id: 'c', acronyms: [{ short: 'LLM', long: 'large language model' }] },
]);

test('a short form that means two things comes first, with the papers of each', () => {
  const { rows, total, ambiguous } = ledgerTable(catalog);
  expect([total, ambiguous]).toEqual([2, 1]);
  expect(rows.map(({ short, senses }) => [short, senses.map(({ count }) => count)])).toEqual([
    ['MIR', [1, 1]],
    ['LLM', [2]],
  ]);
  expect(rows[0]?.senses[0]).toEqual({
    long: 'modality integration rate',
    count: 1,
    papers: [{ href: '/papers/b/', title: 'Title of b' }],
  });
});

test('a long ledger keeps what is ambiguous or used most', () => {
  expect(ledgerTable(catalog, 1).rows.map(({ short }) => short)).toEqual(['MIR']);
});

test('a review without abbreviations has an empty ledger', () => {
  expect(ledgerTable(smallCatalog([{ id: 'a' }]))).toEqual({ rows: [], total: 0, ambiguous: 0 });
});
