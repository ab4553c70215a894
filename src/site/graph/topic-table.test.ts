import { expect, test } from 'vitest';
import { makeTopicRows } from './topic-table.ts';

const node = (id: string, count: number, community = 0) => ({
  id,
  label: id.toUpperCase(),
  count,
  community,
  x: 0,
  y: 0,
});

test('a row names the topics that share most papers', () => {
  const rows = makeTopicRows({
    base: '/b/',
    graph: {
      nodes: [node('a', 2), node('b', 7, 10), node('c', 1)],
      edges: [
        { source: 'a', target: 'b', count: 1, weight: 1 },
        { source: 'b', target: 'c', count: 1, weight: 3 },
      ],
    },
  });
  expect(rows.map(({ id, meets, hue }) => [id, meets, hue])).toEqual([
    ['b', 2, 1],
    ['a', 1, 0],
    ['c', 1, 0],
  ]);
  expect(rows[0]?.neighbours).toEqual([
    { label: 'C', href: '/b/topics/c/', count: 1 },
    { label: 'A', href: '/b/topics/a/', count: 1 },
  ]);
});
