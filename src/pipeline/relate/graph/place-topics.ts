import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import type { TopicPair } from './count-pairs.ts';
import { pullOf } from './prune-pairs.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Disc extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  readonly home: Place;
  x: number;
  y: number;
}

/** Width over height of the map. Forces work in a round world; stretching it also makes room for labels. */
const ASPECT = 1.5;
/** Height of the map of up to 150 topics, in units; larger maps grow with the square root. */
const HEIGHT = 560;

/**
 * Places topics on a plane, about 3:2 around the origin: forces after E. Bostock's d3-force (velocity Verlet;
 * J. Barnes and P. Hut 1986 for repulsion). First the areas find their places as discs, then the topics around the middle of
 * their area. Everything starts from a hash of ids, so that one more paper moves little, and there is no chance in it.
 */
export function placeTopics(
  topics: readonly { readonly id: string; readonly count: number; readonly community: number }[],
  pairs: readonly TopicPair[],
): Map<string, Place> {
  const most = Math.max(1, ...topics.map(({ count }) => count));
  const size = HEIGHT * Math.max(1, Math.sqrt(topics.length / 150));
  const room = size / Math.sqrt(Math.max(1, topics.length));
  const homes = placeAreas(topics, pairs, size);
  const discs = topics.map(({ id, count, community }): Disc => {
    const home = homes.get(community)!;
    const { x, y } = turn(id, room);
    return { id, home, radius: 6 + 13 * Math.sqrt(count / most) + room * 0.26, x: home.x + x, y: home.y + y };
  });
  const firm = Math.max(...pairs.map(pullOf), 1e-9);
  const links = pairs.map((pair) => ({
    source: pair.a,
    target: pair.b,
    pull: Math.sqrt(pullOf(pair) / firm),
  }));
  forceSimulation(discs)
    .force(
      'link',
      forceLink<Disc, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(room * 0.8)
        .strength(({ pull }) => 0.02 + 0.2 * pull),
    )
    .force(
      'charge',
      forceManyBody<Disc>()
        .strength(-room)
        .distanceMax(room * 2),
    )
    .force('collide', forceCollide<Disc>(({ radius }) => radius).iterations(2))
    .force('x', forceX<Disc>(({ home }) => home.x).strength(0.09))
    .force('y', forceY<Disc>(({ home }) => home.y).strength(0.09))
    .stop()
    .tick(topics.length > 200 ? 160 : 300);
  return fit(discs, size);
}

/** The middle of every area: discs as large as their topics need, drawn to each other by shared papers. */
function placeAreas(
  topics: readonly { readonly id: string; readonly count: number; readonly community: number }[],
  pairs: readonly TopicPair[],
  size: number,
): Map<number, Place> {
  const areas = new Map<number, { hub: string; most: number; topics: number }>();
  const areaOf = new Map<string, number>();
  for (const { id, count, community } of topics) {
    areaOf.set(id, community);
    const { hub, most, topics: before } = areas.get(community) ?? { hub: id, most: -1, topics: 0 };
    areas.set(community, { hub: count > most ? id : hub, most: Math.max(most, count), topics: before + 1 });
  }
  const discs = [...areas].map(([community, { hub, topics: own }]): Disc => {
    const radius = 0.46 * size * Math.sqrt(own / topics.length);
    return { id: String(community), home: { x: 0, y: 0 }, radius, ...turn(hub, size / 3) };
  });
  const pulls = new Map<string, { source: string; target: string; pull: number }>();
  for (const pair of pairs) {
    const [a, b] = [areaOf.get(pair.a)!, areaOf.get(pair.b)!].sort((x, y) => x - y);
    if (a === b) continue;
    const key = `${a} ${b}`;
    pulls.set(key, {
      source: String(a),
      target: String(b),
      pull: (pulls.get(key)?.pull ?? 0) + pullOf(pair),
    });
  }
  const links = [...pulls.values()];
  const firm = Math.max(...links.map(({ pull }) => pull), 1e-9);
  forceSimulation(discs)
    .force(
      'link',
      forceLink<Disc, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(size * 0.3)
        .strength(({ pull }) => (0.5 * pull) / firm),
    )
    .force('charge', forceManyBody<Disc>().strength(-size * 0.4))
    .force('collide', forceCollide<Disc>(({ radius }) => radius).iterations(3))
    .force('x', forceX<Disc>(0).strength(0.12))
    .force('y', forceY<Disc>(0).strength(0.12))
    .stop()
    .tick(300);
  return new Map([...areas.keys()].map((community, i) => [community, { x: discs[i]!.x, y: discs[i]!.y }]));
}

/** A place that only depends on the id: direction and distance (0.3 to 1 of `reach`) from an FNV-1a hash. */
function turn(id: string, reach: number): Place {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  const angle = ((hash % 3600) / 3600) * 2 * Math.PI;
  const distance = reach * (0.3 + (0.7 * (Math.floor(hash / 3600) % 1000)) / 1000);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** Centres the map and stretches it to the aspect, one decimal. */
function fit(discs: readonly Disc[], size: number): Map<string, Place> {
  const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [left, right] = range(discs.map(({ x }) => x));
  const [top, bottom] = range(discs.map(({ y }) => y));
  const scaleX = (size * ASPECT) / Math.max(right - left, 1);
  const scaleY = size / Math.max(bottom - top, 1);
  // Neither direction is stretched beyond what makes the round world 3:2, and a handful of topics is not blown up.
  const kx = Math.min(scaleX, scaleY * ASPECT * 1.3, 3);
  const ky = Math.min(scaleY, (scaleX / ASPECT) * 1.3, 2);
  const round = (value: number): number => Math.round(value * 10) / 10 + 0;
  return new Map(
    discs.map(({ id, x, y }) => [
      id,
      { x: round((x - (left + right) / 2) * kx), y: round((y - (top + bottom) / 2) * ky) },
    ]),
  );
}
