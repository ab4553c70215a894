import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { pullOf } from './prune-pairs.ts';
import type { TopicPair } from './count-pairs.ts';

/** A topic on the map, as far as grouping needs to know it. */
export interface GroupedTopic {
  readonly id: string;
  readonly count: number;
  /** Topics it belongs near even where no paper has both: the broader topic, or those of related papers. */
  readonly near: readonly string[];
}

/** What belonging near adds to the pull between two topics: as much as meeting at chance level in three papers. */
const NEAR_PULL = 3;
const SEED = 20_08;
/** Tried in this order, outwards from the usual one, until the number of areas is right. */
const RESOLUTIONS = [1, 1.25, 0.8, 1.5, 0.6, 1.9, 0.45, 2.4];
const SMALLEST = 3;

/**
 * Topic → area, by the Louvain method: V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre (2008), "Fast unfolding of communities in
 * large networks", J. Stat. Mech. P10008, with a seeded random source. Of several runs the one of
 * the highest modularity counts. The resolution is the first of a fixed ladder that gives about 0.9·√topics areas
 * (5 to 9 for 60 topics, 15 to 28 for 600), as it should not change with every paper. Groups of one or two join the area they are tied to most. Area 0 has the most topics (then papers, then the smallest id).
 */
export function findCommunities(
  topics: readonly GroupedTopic[],
  pairs: readonly TopicPair[],
): Map<string, number> {
  const sorted = [...topics].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ties = tiesOf(sorted, pairs);
  const target = Math.max(1, 0.9 * Math.sqrt(sorted.length));
  let best: Map<string, string> | undefined;
  let nearest = Infinity;
  for (const resolution of RESOLUTIONS) {
    const areas = joinSmall(group(sorted, ties, resolution), sorted, ties);
    const distance = Math.abs(new Set(areas.values()).size - target);
    if (distance >= nearest) continue;
    nearest = distance;
    best = areas;
    if (distance <= 0.5 * target) break;
  }
  return numberAreas(sorted, best ?? new Map());
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Pull between topics, in both directions. */
function tiesOf(topics: readonly GroupedTopic[], pairs: readonly TopicPair[]): Ties {
  const ties = new Map<string, Map<string, number>>(topics.map(({ id }) => [id, new Map()]));
  const add = (a: string, b: string, pull: number): void => {
    ties.get(a)?.set(b, (ties.get(a)?.get(b) ?? 0) + pull);
    ties.get(b)?.set(a, (ties.get(b)?.get(a) ?? 0) + pull);
  };
  for (const pair of pairs) add(pair.a, pair.b, pullOf(pair));
  for (const { id, near } of topics)
    for (const other of near) if (other !== id && ties.has(other)) add(id, other, NEAR_PULL);
  return ties;
}

function group(topics: readonly GroupedTopic[], ties: Ties, resolution: number): Map<string, string> {
  const graph = new UndirectedGraph();
  for (const { id } of topics) graph.addNode(id);
  for (const [a, row] of ties) for (const [b, weight] of row) if (a < b) graph.addEdge(a, b, { weight });
  if (graph.size === 0) return new Map(topics.map(({ id }) => [id, id]));
  const runs = Array.from({ length: topics.length > 200 ? 4 : 60 }, (_, run) =>
    louvain.detailed(graph, { resolution, rng: createRandom(SEED + run), getEdgeWeight: 'weight' }),
  );
  const { communities } = runs.reduce((best, run) => (run.modularity > best.modularity + 1e-9 ? run : best));
  return new Map(topics.map(({ id }) => [id, String(communities[id])]));
}

/** Moves the topics of groups of one or two, most papers first, to the larger group they are tied to most. */
function joinSmall(
  areas: Map<string, string>,
  topics: readonly GroupedTopic[],
  ties: Ties,
): Map<string, string> {
  const joined = new Map(areas);
  if (topics.length < SMALLEST * 3) return joined;
  for (let round = 0; round < 2; round += 1) {
    const sizes = new Map<string, number>();
    for (const area of joined.values()) sizes.set(area, (sizes.get(area) ?? 0) + 1);
    for (const { id } of topics) {
      if (sizes.get(joined.get(id)!)! >= SMALLEST) continue;
      const pulls = new Map<string, number>();
      for (const [other, pull] of ties.get(id)!) {
        const area = joined.get(other)!;
        if (sizes.get(area)! >= SMALLEST) pulls.set(area, (pulls.get(area) ?? 0) + pull);
      }
      const [strongest] = [...pulls].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      if (strongest) joined.set(id, strongest[0]);
    }
  }
  return joined;
}

function numberAreas(
  topics: readonly GroupedTopic[],
  areas: ReadonlyMap<string, string>,
): Map<string, number> {
  const sizes = new Map<string, { area: string; topics: number; papers: number; first: string }>();
  for (const { id, count } of topics) {
    const area = areas.get(id) ?? id;
    const { topics: before, papers, first } = sizes.get(area) ?? { topics: 0, papers: 0, first: id };
    sizes.set(area, { area, topics: before + 1, papers: papers + count, first });
  }
  const order = [...sizes.values()].sort(
    (a, b) => b.topics - a.topics || b.papers - a.papers || (a.first < b.first ? -1 : 1),
  );
  const numbers = new Map(order.map(({ area }, number) => [area, number]));
  return new Map(topics.map(({ id }) => [id, numbers.get(areas.get(id) ?? id)!]));
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
