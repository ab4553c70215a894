import type { Catalog } from '../catalog.ts';
import { paperFacetsOf, type Facet } from '../lists/paper-facets.ts';
import { topicLink, type TopicLink } from '../topic-link.ts';
import { hubsOf } from '../topics/hubs.ts';

/** What the search page shows before anything is asked. */
export interface SearchPage {
  readonly base: string;
  readonly facets: readonly Facet[];
  /** The topics of most papers, to start from. */
  readonly topics: readonly TopicLink[];
  /** Pages that list everything, for readers without JavaScript. */
  readonly papers: number;
}

const TOPICS = 12;

/** The search page of a review. */
export function searchPage(catalog: Catalog): SearchPage {
  const topics = [...hubsOf(catalog).values()]
    .filter(({ topic }) => topic?.hidden !== true)
    .sort((a, b) => b.all.length - a.all.length || (a.id < b.id ? -1 : 1))
    .slice(0, TOPICS)
    .map(({ id }) => topicLink(catalog, id, true));
  return { base: catalog.base, facets: paperFacetsOf(catalog), topics, papers: catalog.papers.length };
}
