import { expect, test } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH, makeTopicMap } from './topic-map.ts';

const node = (id: string, count: number, x: number, y: number, community = 0) => ({
  id,
  label: id,
  count,
  community,
  x,
  y,
});

test('an empty review has an empty map', () => {
  expect(makeTopicMap({ nodes: [], edges: [] }, '/')).toEqual({
    nodes: [],
    edges: [],
    areas: [],
    maxCount: 1,
  });
});

test('a single topic stands in the middle', () => {
  const [only] = makeTopicMap({ nodes: [node('a', 3, 17, -4)], edges: [] }, '/x/').nodes;
  expect(only).toMatchObject({ x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2, href: '/x/topics/a/', fits: 'always' });
});

test('the map keeps the topics with the most papers and the edges between them', () => {
  const map = makeTopicMap(
    {
      nodes: [node('rare', 1, 0, 0), node('usual', 5, 10, 10), node('common', 9, -10, 5, 1)],
      edges: [
        { source: 'common', target: 'usual', count: 3, weight: 2 },
        { source: 'rare', target: 'usual', count: 1, weight: 9 },
      ],
    },
    '/',
    2,
  );
  expect(map.nodes.map(({ id }) => id)).toEqual(['common', 'usual']);
  expect(map.edges).toEqual([{ source: 0, target: 1, count: 3, weight: 2, width: 5 }]);
  expect(map.areas).toEqual([
    { index: 0, hue: 0, label: 'usual', topics: 1 },
    { index: 1, hue: 1, label: 'common', topics: 1 },
  ]);
});

test('areas have the names they are given', () => {
  const nodes = [node('a', 3, 0, 0), node('b', 2, 9, 9), node('c', 1, 5, 0, 1)];
  const names = new Map([[0, 'a · b']]);
  expect(makeTopicMap({ nodes, edges: [] }, '/', 9, names).areas).toEqual([
    { index: 0, hue: 0, label: 'a · b', topics: 2 },
    { index: 1, hue: 1, label: 'c', topics: 1 },
  ]);
});

test('every topic stays inside the drawing', () => {
  const nodes = Array.from({ length: 40 }, (_, i) =>
    node(`t${i}`, i + 1, Math.sin(i) * 900, Math.cos(i * 2) * 40),
  );
  for (const { x, y } of makeTopicMap({ nodes, edges: [] }, '/').nodes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(MAP_WIDTH);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(MAP_HEIGHT);
  }
});
