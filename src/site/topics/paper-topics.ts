import type { Catalog, CatalogPaper } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { broaderTopics } from './hubs.ts';

/** The topics of a paper, each followed by its broader ones; none twice. */
export function paperTopicsOf(catalog: Catalog, { entry }: CatalogPaper): string[] {
  const chains = chainsOf(catalog);
  return [...new Set(entry.tags.flatMap((tag) => chains.get(tag) ?? []))];
}

/** Tag → itself and its broader topics. */
const chainsOf = perCatalog(
  (catalog): ReadonlyMap<string, readonly string[]> =>
    new Map([...catalog.papersByTopic.keys()].map((tag) => [tag, [tag, ...broaderTopics(catalog, tag)]])),
);
