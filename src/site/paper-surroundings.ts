import type { Catalog, CatalogPaper } from './catalog.ts';
import { siteFactsOf, type SiteFacts } from './page-frame.ts';
import { paperNeighbours, type Neighbours } from './paper-neighbours.ts';
import { authorGroupsOf, findNamedGroup } from './people/named-groups.ts';
import { relatedItems, type RelatedItem } from './related-items.ts';
import { PAPERS_WITH_FILES } from './split-citations.ts';
import { topicLink, type TopicLink } from './topic-link.ts';

/**
 * All that the page of a paper shows and the paper itself does not know; plain data. The page is made of the paper and of
 * this, so that who has the digests of both knows whether it changed without making it.
 */
export interface PaperSurroundings {
  readonly facts: SiteFacts;
  /** Its topics, by id. */
  readonly topics: Readonly<Record<string, TopicLink>>;
  /** The pages of its authors, or searches for their names. */
  readonly authors: readonly (string | null)[];
  /** The page of its venue. */
  readonly venue?: string;
  /** Whether it has files of its own to cite it. */
  readonly hasFiles: boolean;
  readonly related: readonly RelatedItem[];
  readonly neighbours: Neighbours;
}

/** What stands around a paper in its catalog. */
export function paperSurroundings(catalog: Catalog, paper: CatalogPaper): PaperSurroundings {
  const { id, entry } = paper;
  const topics = new Set([...entry.tags, ...(entry.topics ?? []).map((topic) => topic.id)]);
  const venue = entry.venue === undefined ? undefined : findNamedGroup(catalog, 'venues', entry.venue);
  return {
    facts: siteFactsOf(catalog),
    topics: Object.fromEntries([...topics].map((topic) => [topic, topicLink(catalog, topic)])),
    authors: authorGroupsOf(catalog, paper).map((group) => group?.href ?? null),
    ...(venue?.id && { venue: venue.href }),
    hasFiles: catalog.papers.length <= PAPERS_WITH_FILES,
    related: relatedItems(catalog, id),
    neighbours: paperNeighbours(catalog, paper),
  };
}
