import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relatedSchema, topicGraphSchema } from '../../paper/atlas.ts';
import type { DescribedPaper } from '../../paper/paper.ts';
import type { Topic } from '../../paper/topic.ts';
import { relatePapers } from './relate-papers.ts';

/** A shelf of invented papers: title, abstract, tags. */
const SHELF: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Rivers under glaciers',
    'We measure subglacial rivers with dye tracing. Melt water moves in winter as well.',
    ['glaciers', 'rivers'],
  ],
  [
    'Dye tracing in mountain rivers',
    'Dye tracing shows how melt water mixes with ground water in mountain rivers.',
    ['rivers'],
  ],
  [
    'How glaciers slide',
    'Basal sliding of glaciers depends on melt water pressure. We model basal sliding.',
    ['glaciers'],
  ],
  [
    'A survey of basal sliding',
    'We survey models of basal sliding and of glacier flow, and compare them.',
    ['glaciers', 'ice-flow'],
  ],
  [
    'Bread and sourdough cultures',
    'Sourdough cultures keep bread fresh. We sample bakeries in nine towns.',
    ['bread'],
  ],
  [
    'Wild yeast in sourdough',
    'Wild yeast strains differ between bakeries. Sourdough cultures share most strains.',
    ['bread', 'yeast'],
  ],
];
const VOCABULARY: Topic[] = [
  { id: 'glaciers', label: 'Glaciers', origin: 'curated' },
  { id: 'ice-flow', label: 'Ice flow', parent: 'glaciers', origin: 'curated' },
  { id: 'rivers', label: 'Rivers', origin: 'curated' },
  { id: 'bread', label: 'Bread', origin: 'curated' },
  { id: 'yeast', label: 'Yeast', parent: 'bread', origin: 'curated' },
  { id: 'volcanoes', label: 'Volcanoes', origin: 'curated' },
];

function described(title: string, abstract: string, tags: readonly string[]): DescribedPaper {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return {
    paper: { id, title, abstract, source: [{ file: 'x.txt', line: 1 }], digest: '0' },
    description: { tags: [...tags] },
  };
}
const shelf = SHELF.map(([title, abstract, tags]) => described(title, abstract, tags));
const near = (id: string) => relatePapers(shelf, VOCABULARY).related[id] ?? [];

test.each([
  ['rivers-under-glaciers', 'dye-tracing-in-mountain-rivers'],
  ['dye-tracing-in-mountain-rivers', 'rivers-under-glaciers'],
  ['how-glaciers-slide', 'a-survey-of-basal-sliding'],
  ['a-survey-of-basal-sliding', 'how-glaciers-slide'],
  ['wild-yeast-in-sourdough', 'bread-and-sourdough-cultures'],
])('after %s one reads %s', (paper, next) => {
  expect(near(paper)[0]?.id).toBe(next);
});

test('a neighbour comes with shared topics and with phrases as the paper writes them', () => {
  expect(near('wild-yeast-in-sourdough')[0]?.because).toEqual({
    topics: ['bread'],
    terms: ['Sourdough cultures', 'bakeries'],
  });
});

test('papers that share nothing are not neighbours', () => {
  expect(near('wild-yeast-in-sourdough').map(({ id }) => id)).not.toContain('how-glaciers-slide');
});

test('the result fits the contract', () => {
  const { related, graph } = relatePapers(shelf, VOCABULARY);
  expect(relatedSchema.parse(related)).toEqual(related);
  expect(topicGraphSchema.parse(graph)).toEqual(graph);
});

test('topics without papers are not on the map; a lone topic joins the area of its parent', () => {
  const { nodes } = relatePapers(shelf, VOCABULARY).graph;
  expect(nodes.map(({ id }) => id)).toEqual(['bread', 'glaciers', 'ice-flow', 'rivers', 'yeast']);
});

test.each([
  ['no paper', []],
  ['one paper', shelf.slice(0, 1)],
  ['a paper without words', [described('—', '', [])]],
])('%s has no neighbours and breaks nothing', (_, papers) => {
  expect(Object.values(relatePapers(papers, VOCABULARY).related).flat()).toEqual([]);
});

test('a paper entered twice is its own nearest neighbour', () => {
  const twice = [...shelf, { ...shelf[0]!, paper: { ...shelf[0]!.paper, id: 'rivers-again' } }];
  const [first] = relatePapers(twice, VOCABULARY).related['rivers-again']!;
  expect(first).toMatchObject({ id: 'rivers-under-glaciers' });
  expect(first!.score).toBeGreaterThan(0.6);
});

test('the order of papers changes nothing', () => {
  const straight = JSON.stringify(relatePapers(shelf, VOCABULARY));
  fc.assert(
    fc.property(fc.shuffledSubarray(shelf, { minLength: shelf.length }), (papers) => {
      expect(JSON.stringify(relatePapers(papers, VOCABULARY))).toBe(straight);
    }),
    { numRuns: 20, seed: 7 },
  );
});
