import type { TopicGraph } from '../../paper/atlas.ts';
import { areaHue } from '../area-hue.ts';
import { urlOf } from '../urls.ts';
import { placeLabels, type LabelSide } from './place-labels.ts';

/** Size of the drawing; every coordinate of the map is in these units. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 620;
const PADDING = { x: 70, y: 34 };

/** A topic on the map. Labels are placed for a wide screen (one unit is one pixel) and for a phone. */
export interface MapNode {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly count: number;
  /** Index of the community; its hue is `--area-<hue>`. */
  readonly area: number;
  readonly hue: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly em: number;
  readonly side: LabelSide;
  /** Where the label fits: everywhere, on wide screens only, or only after zooming in. */
  readonly fits: 'always' | 'wide' | 'zoomed';
}

export interface MapEdge {
  /** Positions in `nodes`. */
  readonly source: number;
  readonly target: number;
  readonly count: number;
  /** Association strength. */
  readonly weight: number;
  /** Stroke width in units. */
  readonly width: number;
}

/** Topics that meet more often than chance. */
export interface MapArea {
  readonly index: number;
  readonly hue: number;
  readonly label: string;
  readonly topics: number;
}

export interface TopicMap {
  /** Most papers first. */
  readonly nodes: readonly MapNode[];
  /** Strongest last, so that they are drawn on top. */
  readonly edges: readonly MapEdge[];
  readonly areas: readonly MapArea[];
  readonly maxCount: number;
}

/**
 * The map of at most `limit` topics with the most papers, scaled into the drawing. An area that has no name in
 * `areas`, by its community, is called after its topic with the most papers.
 */
export function makeTopicMap(
  graph: TopicGraph,
  base: string,
  limit = 150,
  areas: ReadonlyMap<number, string> = new Map(),
): TopicMap {
  const kept = [...graph.nodes].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, limit);
  const scale = scaleInto(kept);
  const most = kept[0]?.count ?? 1;
  const discs = kept.map((node) => ({
    ...scale(node),
    r: round(4 + 15 * Math.sqrt(node.count / most)),
    em: round(0.54 * node.label.length),
  }));
  const seen = { x0: 0, y0: 0, x1: MAP_WIDTH, y1: MAP_HEIGHT };
  const wide = placeLabels(discs, 12, seen);
  const phone = placeLabels(discs, 27, seen, wide);
  const nodes = kept.map(({ id, label, count, community }, index): MapNode => {
    const disc = discs[index] ?? { x: 0, y: 0, r: 4, em: 1 };
    const hue = areaHue(community);
    const fits = phone[index] ? 'always' : wide[index] ? 'wide' : 'zoomed';
    const side = wide[index] ?? 'below';
    return { id, label, count, href: urlOf.topic(base, id), area: community, hue, ...disc, side, fits };
  });
  return { nodes, edges: edgesBetween(kept, graph), areas: areasOf(nodes, areas), maxCount: maxOf(graph) };
}

function scaleInto(nodes: TopicGraph['nodes']): (node: { x: number; y: number }) => { x: number; y: number } {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = Math.min(
    (MAP_WIDTH - 2 * PADDING.x) / Math.max(right - left, 1),
    (MAP_HEIGHT - 2 * PADDING.y) / Math.max(bottom - top, 1),
  );
  return ({ x, y }) => ({
    x: round(MAP_WIDTH / 2 + (x - (left + right) / 2) * k),
    y: round(MAP_HEIGHT / 2 + (y - (top + bottom) / 2) * k),
  });
}

function edgesBetween(kept: TopicGraph['nodes'], graph: TopicGraph): MapEdge[] {
  const place = new Map(kept.map(({ id }, index) => [id, index]));
  const inside = graph.edges.flatMap(({ source, target, count, weight }) => {
    const [from, to] = [place.get(source), place.get(target)];
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, count, weight }];
  });
  const strongest = Math.max(...inside.map(({ weight }) => weight), Number.MIN_VALUE);
  return inside
    .map((edge) => ({ ...edge, width: round(0.6 + 4.4 * Math.sqrt(edge.weight / strongest)) }))
    .sort((a, b) => a.weight - b.weight || a.source - b.source || a.target - b.target);
}

function areasOf(nodes: readonly MapNode[], names: ReadonlyMap<number, string>): MapArea[] {
  const areas = new Map<number, MapArea>();
  for (const { area, hue, label } of nodes) {
    const known = areas.get(area) ?? { index: area, hue, label: names.get(area) ?? label, topics: 0 };
    areas.set(area, { ...known, topics: known.topics + 1 });
  }
  return [...areas.values()].sort((a, b) => a.index - b.index);
}

function maxOf(graph: TopicGraph): number {
  return graph.edges.reduce((most, { count }) => Math.max(most, count), 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
