import type { Catalog, CatalogPaper } from './catalog.ts';
import { claimsOf } from './evidence/claims.ts';
import { firstItems } from './first-items.ts';
import { makeTopicMap, type TopicMap } from './graph/topic-map.ts';
import { newestPapers } from './newest-papers.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { paperItem, type PaperItem } from './paper-item.ts';
import { personOf, type Person } from './person.ts';
import { systemsOf } from './systems/systems.ts';
import { topicLink, type TopicLink } from './topic-link.ts';
import { hubsOf } from './topics/hubs.ts';
import { topicIndexOf } from './topics/topic-index.ts';
import { urlOf } from './urls.ts';

/** A number that leads to what it counts. */
export interface Count {
  readonly count: number;
  readonly label: string;
  readonly href: string;
}

/** Some topics of one area; `more` counts those left out. */
export interface HomeArea {
  readonly name: string;
  readonly href: string;
  readonly topics: readonly TopicLink[];
  readonly more: number;
}

/** Everything the home page shows. */
export interface HomePage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description?: string;
  readonly authors: readonly Person[];
  readonly counts: readonly Count[];
  /** How many papers the review has. */
  readonly papers: number;
  readonly map: TopicMap;
  readonly areas: readonly HomeArea[];
  /** What `newest` goes by. */
  readonly newestTitle: string;
  readonly newest: readonly PaperItem[];
  readonly connected: readonly { readonly item: PaperItem; readonly note: string }[];
}

const MAP_TOPICS = 40;
const AREAS = 12;
const AREA_TOPICS = 9;
const PAPERS = 5;

/** Chooses what the home page shows. */
export function homePage(catalog: Catalog): HomePage {
  const { review, base } = catalog;
  return {
    frame: pageFrame(catalog, {
      path: '',
      description: review.description,
      jsonLd: [describeReview(catalog)],
    }),
    title: review.title,
    ...(review.description && { description: review.description }),
    authors: (review.authors ?? []).map(personOf),
    counts: countsOf(catalog),
    papers: catalog.papers.length,
    map: makeTopicMap(catalog.graph, base, MAP_TOPICS),
    areas: areasOf(catalog),
    newestTitle: catalog.papers.some(({ entry }) => entry.year !== undefined)
      ? 'Newest papers'
      : 'Latest entries',
    newest: newestPapers(catalog, PAPERS).map((paper) => paperItem(catalog, paper)),
    connected: mostConnected(catalog).map(({ paper, count }) => ({
      item: paperItem(catalog, paper),
      note: `Near to ${count} other ${count === 1 ? 'paper' : 'papers'}`,
    })),
  };
}

function countsOf(catalog: Catalog): Count[] {
  const { papers, base } = catalog;
  const counts: readonly [number, string, string, string][] = [
    [papers.length, 'paper', 'papers', urlOf.papers(base)],
    [hubsOf(catalog).size, 'topic', 'topics', urlOf.topics(base)],
    [systemsOf(catalog).length, 'introduced system', 'introduced systems', urlOf.systems(base)],
    [claimsOf(catalog).length, 'reported result', 'reported results', urlOf.evidence(base)],
  ];
  return counts.map(([count, one, many, href]) => ({ count, label: count === 1 ? one : many, href }));
}

function areasOf(catalog: Catalog): HomeArea[] {
  return topicIndexOf(catalog)
    .areas.slice(0, AREAS)
    .map(({ name, anchor, topics }) => {
      const shown = topics.slice(0, AREA_TOPICS);
      return {
        // The dot never begins a line.
        name: name.replaceAll(' · ', '\u00a0· '),
        href: `${urlOf.topics(catalog.base)}#${anchor}`,
        topics: shown.map(({ id, papers }) => ({ ...topicLink(catalog, id), count: papers })),
        more: topics.length - shown.length,
      };
    });
}

/** Papers that most others name as a neighbour; ties go to the nearer, then to the seed's first. */
function mostConnected(catalog: Catalog): { paper: CatalogPaper; count: number }[] {
  const { papers, related } = catalog;
  const degrees = new Map(papers.map((paper) => [paper.id, { paper, count: 0, score: 0 }]));
  for (const { id: from } of papers) {
    for (const { id, score } of related[from] ?? []) {
      const degree = degrees.get(id);
      if (!degree) continue;
      degree.count += 1;
      degree.score += score;
    }
  }
  const near = [...degrees.values()].filter(({ count }) => count > 0);
  return firstItems(near, (a, b) => b.count - a.count || b.score - a.score, PAPERS);
}

/** The review as a schema.org collection. */
function describeReview({ review, site, base, papers }: Catalog): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    name: review.title,
    ...(review.description && { description: review.description }),
    ...(review.authors && {
      author: review.authors.map(personOf).map(({ name }) => ({ '@type': 'Person', name })),
    }),
    ...(review.licence && { license: review.licence }),
    ...(site && { url: site + base }),
    collectionSize: papers.length,
  };
}
