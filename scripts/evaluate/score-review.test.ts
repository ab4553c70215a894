import { describe, expect, test } from 'vitest';
import type { Label } from './read-labels.ts';
import { readLabels } from './read-labels.ts';
import { readScoredReview } from './read-scored-review.ts';
import { scoreReview } from './score-review.ts';

const ENTRY = `---
title: "Tides: a Study"
tags: [flood, yeast]
keyphrases: [tide gauges, Tide Gauge, floods]
introduces: [{ name: TideNet }]
mentions: { datasets: [PierGauge], models: [TideFormer-2] }
results: [{ text: "It lowers the error by 18% on average" }]
source: [{ file: a.txt, line: 1 }]
digest: "0"
---

Text.
`;
const review = readScoredReview(
  new Map([
    ['papers/tides.mdx', ENTRY],
    ['papers/bread.mdx', ENTRY.replace('Tides: a Study', 'Bread')],
    [
      'atlas/related.json',
      JSON.stringify({ tides: [{ id: 'bread', score: 1, because: { topics: [], terms: [] } }] }),
    ],
    ['topics.yaml', '- { id: flood, label: floods, aliases: [inundation], origin: curated }'],
  ]),
);
const figuresOf = (label: Omit<Label, 'title'>) =>
  Object.fromEntries(
    scoreReview([{ title: 'TIDES – a study', ...label }], review).figures.map((figure) => [
      figure.name,
      figure,
    ]),
  );

describe('scores of one entry', () => {
  test('key phrases: stems said twice count once', () => {
    const figure = figuresOf({ keyphrases: ['tide gauge', 'forecasting'] })['key phrases @5']!;
    expect(figure).toMatchObject({ precision: 0.5, recall: 0.5, value: 0.5 });
    expect(figure.worst[0]).toMatchObject({ missed: ['forecast'], wrong: ['flood'] });
  });

  test.each<[string, Omit<Label, 'title'>, string, number]>([
    ['topics by any written form', { topics: ['Inundations', 'harbors'] }, 'topics', 0.5],
    ['the first tag', { topics: ['flood'] }, 'first tag is a topic', 1],
    ['the primary topic', { primary: 'yeast' }, 'first tag is primary', 0],
    ['names without regard to capitals', { introduces: ['Tidenet'] }, 'introduced names', 1],
    ['data sets without regard to hyphens', { datasets: ['Pier-Gauge', 'ImageNet'] }, 'data sets', 2 / 3],
    ['models without regard to hyphens', { models: ['Tideformer 2'] }, 'models', 1],
    ['results that hold one another', { results: ['lowers the error by 18%'] }, 'results', 1],
    ['related papers by title', { related: ['bread'] }, 'related: one of ours in 3', 1],
    ['their order', { related: ['Other', 'bread'] }, 'related: nDCG@10', 1 / (1 + 1 / Math.log2(3))],
  ])('%s', (_case, label, name, value) => {
    expect(figuresOf(label)[name]!.value).toBeCloseTo(value);
  });

  test('what is not labelled is not scored', () => {
    expect(figuresOf({})).toEqual({});
  });

  test('a labelled paper without an entry is reported', () => {
    expect(scoreReview([{ title: 'Unknown', topics: [] }], review).absent).toEqual(['Unknown']);
  });
});

test('a line that is no label is refused with its place', () => {
  expect(() => readLabels('{"title":"A"}\n{"abstract":1}', 'labels.jsonl')).toThrow('labels.jsonl:2');
});
