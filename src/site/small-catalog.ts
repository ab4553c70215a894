/** A small catalog for unit tests of view models; nothing of the site imports it. */
import type { Entry } from '../paper/schema.ts';
import type { Topic } from '../paper/topic.ts';
import { makeCatalog, type Catalog, type CatalogInput } from './catalog.ts';

/** What a test says about a paper; everything else is made up. `line` follows the order of the papers. */
export type SmallPaper = Partial<Entry> & { readonly id: string; readonly abstract?: string };

/** A catalog of the given papers; each tag gets a receipt whose score falls with its rank unless `topics` is given. */
export function smallCatalog(
  papers: readonly SmallPaper[],
  topics: readonly Partial<Topic>[] = [],
  rest: Partial<CatalogInput> = {},
): Catalog {
  return makeCatalog({
    review: { title: 'A small review' },
    related: {},
    graph: { nodes: [], edges: [] },
    base: '/',
    ...rest,
    topics: topics.map((topic) => ({ id: 'a', label: topic.id ?? 'A', origin: 'curated', ...topic })),
    papers: papers.map(({ id, abstract = '', ...entry }, index) => ({
      id,
      abstract,
      entry: {
        title: `Title of ${id}`,
        tags: [],
        topics: (entry.tags ?? []).map((tag, rank) => ({ id: tag, score: 1 / (rank + 1), evidence: [tag] })),
        source: [{ file: 'a.txt', line: index + 1 }],
        digest: '0',
        ...entry,
      },
    })),
  });
}
