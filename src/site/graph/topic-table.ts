import { areaHue } from '../area-hue.ts';
import type { Catalog } from '../catalog.ts';
import { urlOf } from '../urls.ts';

/** A topic as a row of the table beside the map. */
export interface TopicRow {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly hue: number;
  readonly count: number;
  /** Number of topics it shares papers with. */
  readonly meets: number;
  /** At most three neighbours, most shared papers first. */
  readonly neighbours: readonly { readonly label: string; readonly href: string; readonly count: number }[];
}

const NEIGHBOURS = 3;

/** All topics of the graph, most papers first. */
export function makeTopicRows({ graph, base }: Pick<Catalog, 'graph' | 'base'>): TopicRow[] {
  const meetings = new Map<string, { id: string; count: number; weight: number }[]>();
  for (const { source, target, count, weight } of graph.edges) {
    meetings.set(source, [...(meetings.get(source) ?? []), { id: target, count, weight }]);
    meetings.set(target, [...(meetings.get(target) ?? []), { id: source, count, weight }]);
  }
  const labelOf = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  return [...graph.nodes]
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id, label, count, community }) => {
      const met = (meetings.get(id) ?? []).sort(
        (a, b) => b.count - a.count || b.weight - a.weight || (a.id < b.id ? -1 : 1),
      );
      return {
        id,
        label,
        href: urlOf.topic(base, id),
        hue: areaHue(community),
        count,
        meets: met.length,
        neighbours: met.slice(0, NEIGHBOURS).map((other) => ({
          label: labelOf.get(other.id) ?? other.id,
          href: urlOf.topic(base, other.id),
          count: other.count,
        })),
      };
    });
}
