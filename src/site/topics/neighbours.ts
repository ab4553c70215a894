import type { Catalog, CatalogPaper } from '../catalog.ts';
import type { Hub } from './hubs.ts';

/** Another topic that papers of a hub carry, too. */
export interface Neighbour {
  readonly id: string;
  /** Papers that carry both, in the order of the hub. */
  readonly shared: readonly CatalogPaper[];
}

/** The topics that meet this one in most papers, at most `limit`; of equal counts the rarer topic first. */
export function findNeighbours(catalog: Catalog, hub: Hub, limit: number): Neighbour[] {
  const shared = new Map<string, CatalogPaper[]>();
  for (const { paper, via } of hub.all) {
    for (const tag of paper.entry.tags) {
      if (tag === hub.id || tag === via) continue;
      const list = shared.get(tag);
      if (list) list.push(paper);
      else shared.set(tag, [paper]);
    }
  }
  const size = (id: string): number => catalog.papersByTopic.get(id)?.length ?? 0;
  return [...shared]
    .map(([id, papers]) => ({ id, shared: papers }))
    .sort((a, b) => b.shared.length - a.shared.length || size(a.id) - size(b.id) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
