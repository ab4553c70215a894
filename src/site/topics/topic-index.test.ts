import { expect, test } from 'vitest';
import { smallCatalog, type SmallPaper } from '../small-catalog.ts';
import type { IndexedTopic } from './indexed-topic.ts';
import { topicIndexOf } from './topic-index.ts';

const node = (id: string, community: number) => ({ id, label: id, count: 1, community, x: 0, y: 0 });
const papers = (tags: Readonly<Record<string, number>>): SmallPaper[] =>
  Object.entries(tags).flatMap(([tag, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${tag}-${index}`, tags: [tag] })),
  );
const outline = (topics: readonly IndexedTopic[]): unknown[] =>
  topics.map(({ label, papers, children }) =>
    children.length === 0 ? `${label} ${papers}` : [`${label} ${papers}`, ...outline(children)],
  );

const catalog = smallCatalog(
  papers({ tuning: 1, lora: 3, prompts: 2, vision: 5, images: 1, music: 1, law: 1 }),
  [
    { id: 'tuning', label: 'Tuning' },
    { id: 'lora', label: 'LoRA', parent: 'tuning', aliases: ['low-rank adaptation'] },
    { id: 'prompts', label: 'Prompts', parent: 'tuning' },
    { id: 'vision', label: 'Vision' },
    { id: 'images', label: 'Images' },
    { id: 'music', label: 'Music' },
    { id: 'law', label: '3D law' },
  ],
  {
    graph: {
      nodes: [node('lora', 0), node('prompts', 0), node('vision', 1), node('images', 1), node('music', 2)],
      edges: [],
    },
  },
);

test('areas are communities, named after the strongest topics, with narrower topics inside broader ones', () => {
  expect(
    topicIndexOf(catalog).areas.map(({ anchor, name, papers, topics }) => ({
      anchor,
      name,
      papers,
      topics: outline(topics),
    })),
  ).toEqual([
    { anchor: 'area-1', name: 'Tuning', papers: 6, topics: [['Tuning 6', 'LoRA 3', 'Prompts 2']] },
    { anchor: 'area-2', name: 'Vision', papers: 6, topics: ['Vision 5', 'Images 1'] },
    { anchor: 'area-3', name: 'Other topics', papers: 2, topics: ['3D law 1', 'Music 1'] },
  ]);
});

test('the A–Z list has every topic once, with its other names', () => {
  const { letters } = topicIndexOf(catalog);
  expect(letters.map(({ letter, topics }) => [letter, ...topics.map(({ label }) => label)])).toEqual([
    ['0–9', '3D law'],
    ['I', 'Images'],
    ['L', 'LoRA'],
    ['M', 'Music'],
    ['P', 'Prompts'],
    ['T', 'Tuning'],
    ['V', 'Vision'],
  ]);
  expect(letters[2]).toMatchObject({
    anchor: 'letter-l',
    topics: [{ aliases: ['low-rank adaptation'], share: 0.5 }],
  });
});

test('two topics of like strength name an area together', () => {
  const even = smallCatalog(
    papers({ x: 3, y: 2 }),
    [
      { id: 'x', label: 'X' },
      { id: 'y', label: 'Y' },
    ],
    {
      graph: { nodes: [node('x', 0), node('y', 0)], edges: [] },
    },
  );
  expect(topicIndexOf(even).areas.map(({ name }) => name)).toEqual(['X · Y']);
});

test('topics whose parents form a circle are still listed', () => {
  const circle = smallCatalog(papers({ x: 1, y: 1 }), [
    { id: 'x', label: 'X', parent: 'y' },
    { id: 'y', label: 'Y', parent: 'x' },
  ]);
  expect(topicIndexOf(circle).areas.map(({ name, topics }) => [name, ...outline(topics)])).toEqual([
    ['All topics', 'X 2', 'Y 2'],
  ]);
});

test('very many topics are all in the A–Z list, and each area shows its strongest', () => {
  const ids = Array.from({ length: 601 }, (_, index) => `t${index}`);
  const many = smallCatalog(
    ids.map((id) => ({ id: `p-${id}`, tags: ids.slice(0, 2).includes(id) ? ids.slice(0, 2) : [id] })),
    [],
    {
      graph: { nodes: ids.map((id) => node(id, 0)), edges: [] },
    },
  );
  const { areas, letters, total } = topicIndexOf(many);
  expect(areas.map(({ topics, more }) => [topics.length, more])).toEqual([[30, 571]]);
  expect(letters.flatMap(({ topics }) => topics)).toHaveLength(total);
});

test('a review without topics has an empty index', () => {
  expect(topicIndexOf(smallCatalog([{ id: 'one' }]))).toEqual({ total: 0, areas: [], letters: [] });
});
