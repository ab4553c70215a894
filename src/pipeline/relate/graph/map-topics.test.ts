import { expect, test } from 'vitest';
import { countPairs } from './count-pairs.ts';
import { findCommunities } from './find-communities.ts';
import { placeTopics } from './place-topics.ts';
import { prunePairs } from './prune-pairs.ts';

/** Papers of `areas` groups of `each` topics; every paper has three topics of one group. */
function tagsOf(areas: number, each: number): string[][] {
  return Array.from({ length: areas * each * 3 }, (_, paper) => {
    const area = paper % areas;
    return [0, 1, 2].map((k) => `t${area}-${(Math.floor(paper / areas) * (k + 1) + k * k) % each}`);
  });
}

function mapOf(areas: number, each: number) {
  const papers = tagsOf(areas, each);
  const { counts, pairs } = countPairs(papers);
  const kept = prunePairs(pairs, counts.size, papers.length);
  const found = findCommunities(
    [...counts].map(([id, count]) => ({ id, count, near: [] })),
    kept,
  );
  const topics = [...counts].map(([id, count]) => ({ id, count, community: found.get(id)! }));
  return { counts, pairs, kept, found, topics, places: placeTopics(topics, kept) };
}

test('association strength is meetings over expected meetings', () => {
  const { counts, pairs } = countPairs([['b', 'a'], ['a', 'b', 'b'], ['a'], ['c']]);
  expect([...counts]).toEqual([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);
  expect(pairs).toEqual([{ a: 'a', b: 'b', count: 2, weight: (2 * 4) / (3 * 2) }]);
});

test('every topic keeps its three firmest pairs, and the map at most four per topic beyond them', () => {
  const star = Array.from({ length: 30 }, (_, i) => ({
    a: 'hub',
    b: `t${String(i).padStart(2, '0')}`,
    count: 1,
    weight: 0.5,
  }));
  expect(prunePairs(star, 31, 89)).toHaveLength(30);
  const ids = Array.from({ length: 30 }, (_, i) => `t${String(i).padStart(2, '0')}`);
  const all = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, j) => ({ a, b, count: 1 + ((i * 7 + j) % 5), weight: 1.5 })),
  );
  expect(prunePairs(all, 30, 89)).toHaveLength(120);
});

test.each([
  [6, 10],
  [20, 30],
])('%i groups of %i topics are found again', (areas, each) => {
  const { found } = mapOf(areas, each);
  expect(new Set(found.values()).size).toBeGreaterThanOrEqual(areas * 0.8);
  for (let area = 0; area < areas; area += 1) {
    const numbers = new Set(
      [...found].filter(([id]) => id.startsWith(`t${area}-`)).map(([, number]) => number),
    );
    expect(numbers.size).toBeLessThanOrEqual(2);
  }
});

test('area 0 is the largest; a topic that meets none joins those it belongs near', () => {
  const clique = (ids: string[]) =>
    ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b, count: 2, weight: 3 })));
  const topics = [...'abcdefghij'].map((id) => ({ id, count: 2, near: id === 'j' ? ['a'] : [] }));
  const areas = findCommunities(topics, [...clique([...'abc']), ...clique([...'defghi'])]);
  expect(areas.get('d')).toBe(0);
  expect(areas.get('j')).toBe(areas.get('a'));
});

test.each([
  [1, 1],
  [3, 6],
  [6, 16],
])('%i groups of %i topics lie about 3:2 around the origin, discs apart', (areas, each) => {
  const { topics, places } = mapOf(areas, each);
  const all = [...places.values()];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  expect(Math.abs(Math.max(...xs) + Math.min(...xs))).toBeLessThan(0.2);
  expect(all.every(({ x, y }) => Number.isInteger(Math.round(x * 1e6) / 1e5) && Number.isFinite(y))).toBe(
    true,
  );
  if (topics.length < 10) return;
  expect(width / height).toBeGreaterThan(1.1);
  expect(width / height).toBeLessThan(2);
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
  }
});

test('topics of one area lie closer to each other than to the rest', () => {
  const { topics, places } = mapOf(5, 12);
  let [inside, outside, insides, outsides] = [0, 0, 0, 0];
  for (const a of topics) {
    for (const b of topics) {
      if (a.id >= b.id) continue;
      const [p, q] = [places.get(a.id)!, places.get(b.id)!];
      const distance = Math.hypot(p.x - q.x, p.y - q.y);
      if (a.community === b.community) [inside, insides] = [inside + distance, insides + 1];
      else [outside, outsides] = [outside + distance, outsides + 1];
    }
  }
  expect(inside / insides).toBeLessThan((0.6 * outside) / outsides);
});
