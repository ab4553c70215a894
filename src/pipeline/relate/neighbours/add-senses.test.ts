import { describe, expect, it } from 'vitest';
import { addSenses } from './add-senses.ts';
import { countTerms } from './count-terms.ts';
import { foldWords } from './fold-words.ts';
import { DIRECTIONS } from './read-senses.ts';
import { readTokens } from './read-tokens.ts';
import { countRows, type SparseRows } from './sparse-rows.ts';
import { weighTerms } from './weigh-terms.ts';

const SHARE = 0.07;
const texts = [
  'Speech and voice',
  'Audio recordings of a spoken language',
  'Regret of bandits',
  'Clinical imaging of patients',
  'Qwx zzyt vvrt kkpl',
];

function withSenses(): { rows: SparseRows; firstId: number } {
  const tokens = readTokens(texts.map((abstract) => ({ title: '', abstract })));
  const folded = foldWords(tokens.forms);
  const terms = countTerms(tokens, folded);
  const firstId = terms.frequency.length;
  const words = weighTerms(terms, folded.keyCount);
  return { rows: addSenses(words, terms, folded.keys, { firstId, share: SHARE }), firstId };
}

const { rows, firstId } = withSenses();
const meaning = (row: number): number[] =>
  [...rows.weights.subarray(rows.offsets[row], rows.offsets[row + 1])].slice(-DIRECTIONS);
const tie = (a: number, b: number): number => {
  const other = meaning(b);
  return meaning(a).reduce((sum, place, d) => sum + place * other[d]!, 0);
};

describe('addSenses', () => {
  it('ties papers that say related things in other words', () => {
    expect(tie(0, 1)).toBeGreaterThan(tie(0, 2));
    expect(tie(0, 1)).toBeGreaterThan(tie(0, 3));
    expect(tie(0, 1)).toBeGreaterThan(0);
  });

  it('adds at most its share to an inner product', () => {
    for (const row of texts.keys()) expect(tie(row, row)).toBeLessThanOrEqual(SHARE + 1e-6);
  });

  it('says nothing of a paper in words that it does not know', () => {
    expect(tie(4, 4)).toBe(0);
  });

  it('keeps terms ascending, words first', () => {
    for (let row = 0; row < countRows(rows); row += 1) {
      const ids = [...rows.ids.subarray(rows.offsets[row], rows.offsets[row + 1])];
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
      expect(ids.slice(-DIRECTIONS)[0]).toBe(firstId);
    }
  });
});
