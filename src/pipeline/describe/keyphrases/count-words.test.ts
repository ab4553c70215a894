import { expect, test } from 'vitest';
import { analyzePaper } from '../analyze-paper.ts';
import { countWords, inverseFrequencies } from './count-words.ts';

const papers = ['tide gauges', 'tide tables', 'rye bread'].map((abstract) =>
  analyzePaper({ title: '', abstract }),
);

const numbered = (...keys: string[]) => keys.map((text, id) => ({ id, text }));

test('counts a word once per paper', () => {
  const { df } = countWords([analyzePaper({ title: 'Tides', abstract: 'A tide is a tide.' }), ...papers]);
  expect(df.get('tid')).toBe(3);
});

test('a word of other papers weighs less, a general word least', () => {
  const [tide, gauge, the] = inverseFrequencies(numbered('tid', 'gaug', 'the'), countWords(papers), true);
  expect(gauge).toBeGreaterThan(tide!);
  expect(tide).toBeGreaterThan(the! + 5);
});

test('a paper says the same of itself whether it is counted or not', () => {
  const keys = numbered('tid', 'gaug');
  const counted = inverseFrequencies(keys, countWords(papers), true);
  const others = inverseFrequencies(keys, countWords(papers.slice(1)), false);
  expect([...counted]).toEqual([...others]);
});
