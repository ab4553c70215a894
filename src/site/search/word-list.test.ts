import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { packWords, unpackWords } from './word-list.ts';

describe('the word list', () => {
  test('counts papers, not places, and keeps compounds with their parts', () => {
    const packed = packWords(['pre-training and Pre-training', 'a pretraining run', 'Training in 2020']);
    expect(Object.fromEntries(unpackWords(packed))).toEqual({
      2020: 1,
      a: 1,
      and: 1,
      in: 1,
      pre: 1,
      pretraining: 2,
      run: 1,
      training: 2,
    });
  });

  test('knows words that no paper has', () => {
    expect(Object.fromEntries(unpackWords(packWords(['tuning'], ['PEFT', 'tuning'])))).toEqual({
      peft: 0,
      tuning: 1,
    });
  });

  test('folds a Greek sigma alike wherever it stands', () => {
    expect(Object.keys(Object.fromEntries(unpackWords(packWords(['ΛΟΓΟΣ ΛΟΓΟΣ-Σ']))))).toEqual([
      'λογοσ',
      'λογοσσ',
      'σ',
    ]);
  });

  test('reads back every word in order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const words = [...unpackWords(packWords(texts)).keys()];
        expect(words).toEqual([...words].sort());
        for (const word of words)
          expect(foldText(texts.join(' ')).replace(/[^\p{L}\p{N}]/gu, '')).toContain(word);
      }),
    );
  });

  test('says about how many papers have a word', () => {
    const counts = unpackWords(
      packWords(Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? 'all tenth' : 'all'))),
    );
    expect(counts.get('all')).toBeGreaterThan(800);
    expect(counts.get('tenth')).toBeGreaterThan(80);
    expect(counts.get('tenth')).toBeLessThan(125);
  });
});
