import { describe, expect, test } from 'vitest';
import { analyzePaper } from '../analyze-paper.ts';
import { extractKeyphrases } from './extract-keyphrases.ts';

const PAPERS = [
  {
    title: 'Graph Attention for Harbor Flood Forecasting',
    abstract:
      'Harbor floods are hard to forecast because tide gauges are sparse. In this paper, we propose a graph attention network ' +
      'that passes messages between tide gauges. The proposed method outperforms a recurrent neural network in extensive experiments.',
  },
  {
    title: 'Wild Yeast in Rye Sourdough',
    abstract:
      'Rye sourdough hosts wild yeast and lactic acid bacteria, which compete for maltose. We vary the fermentation time and ' +
      'measure acidity. A large number of results is given.',
  },
];
const extract = (papers: readonly { title: string; abstract: string }[]) =>
  extractKeyphrases(papers.map(analyzePaper));

describe('key phrases', () => {
  test('the subjects of a paper come before its general words', () => {
    const [flood = [], bread = []] = extract(PAPERS);
    expect(flood.slice(0, 6)).toEqual(expect.arrayContaining(['Harbor Flood Forecasting', 'tide gauges']));
    expect(bread.slice(0, 6)).toEqual(expect.arrayContaining(['lactic acid bacteria', 'fermentation time']));
    for (const general of ['paper', 'method', 'proposed method', 'large number', 'results']) {
      expect([...flood.slice(0, 6), ...bread.slice(0, 6)]).not.toContain(general);
    }
  });

  test('are verbatim, at most 15 and not repeated', () => {
    for (const [index, phrases] of extract(PAPERS).entries()) {
      const { title, abstract } = PAPERS[index]!;
      expect(phrases.length).toBeLessThanOrEqual(15);
      expect(new Set(phrases).size).toBe(phrases.length);
      for (const phrase of phrases)
        expect(title.includes(phrase) || abstract.includes(phrase), phrase).toBe(true);
    }
  });

  test('do not depend on the order of the papers', () => {
    expect(extract(PAPERS.toReversed()).toReversed()).toEqual(extract(PAPERS));
  });

  test('come of a single paper', () => {
    expect(extract(PAPERS.slice(0, 1))[0]!.slice(0, 5)).toContain('Harbor Flood Forecasting');
  });

  test('a phrase never crosses a mark or the end of the title', () => {
    const [phrases] = extract([
      { title: 'Quantum Yeast', abstract: 'Bread dough, rye (sourdough) and tide gauges.' },
    ]);
    expect(phrases).not.toContain('Yeast Bread');
    expect(phrases!.every((phrase) => !/[,()]/.test(phrase))).toBe(true);
  });

  test('a Latin pair comes whole or not at all', () => {
    const [phrases = []] = extract([
      {
        title: 'In Situ Neutron Scattering of Zeolites',
        abstract:
          'We watch zeolites by in situ neutron scattering. Pores are known a priori. It is done in situ.',
      },
    ]);
    expect(phrases).toContain('In Situ Neutron Scattering');
    expect(phrases.filter((phrase) => /^(?:situ|priori|a)\b|situ$/iu.test(phrase))).toEqual([]);
  });

  test.each([
    ['nothing', '', ''],
    ['grammar only', 'Of and To', 'It is what it is.'],
    ['marks only', '???', '… — !'],
  ])('a paper of %s has none', (_case, title, abstract) => {
    expect(extract([{ title, abstract }])).toEqual([[]]);
  });
});
