import type { Catalog } from '../catalog.ts';
import { claimRow, type ClaimRow } from '../evidence/claim-row.ts';
import { claimsByPaper } from '../evidence/claims.ts';
import { systemCard, type SystemCard } from '../systems/system-card.ts';
import { systemsByPaper } from '../systems/systems.ts';
import { topicLink, type TopicLink } from '../topic-link.ts';
import { urlOf } from '../urls.ts';
import { countContributions, type ContributionCount } from './contribution-counts.ts';
import { chooseDefiningSentences } from './defining-sentences.ts';
import type { Hub } from './hubs.ts';
import { findNeighbours } from './neighbours.ts';
import { countYears, type YearCount } from './year-counts.ts';

/** A sentence in three pieces, the middle one marked. */
export interface MarkedQuote {
  readonly pieces: readonly [string, string, string];
  readonly paper: { readonly title: string; readonly href: string };
}

/** A topic that meets this one, with the papers in which they meet. */
export interface NeighbourRow {
  readonly topic: TopicLink;
  readonly count: number;
  /** Relative to the nearest neighbour, 0 to 1. */
  readonly share: number;
  readonly papers: readonly { readonly title: string; readonly href: string }[];
  /** The list of papers under both topics. */
  readonly href: string;
}

/** What a hub says on its first page besides its papers. */
export interface TopicHub {
  readonly quotes: readonly MarkedQuote[];
  readonly systems: { readonly shown: readonly SystemCard[]; readonly total: number };
  readonly claims: { readonly shown: readonly ClaimRow[]; readonly total: number; readonly href: string };
  readonly neighbours: readonly NeighbourRow[];
  readonly years: { readonly counts: readonly YearCount[]; readonly known: number };
  readonly contributions: readonly ContributionCount[];
}

const SYSTEMS = 24;
const CLAIMS = 12;
const NEIGHBOURS = 12;
const SHARED = 5;

/** Reads a hub out of the entries of its papers. */
export function describeHub(catalog: Catalog, hub: Hub): TopicHub {
  const papers = hub.all.map(({ paper }) => paper);
  const systems = papers.flatMap(({ id }) => systemsByPaper(catalog).get(id) ?? []);
  const claims = papers.flatMap(({ id }) => claimsByPaper(catalog).get(id) ?? []);
  // Claims without a figure say least; the order of relevance holds among the others.
  const figured = claims.filter(({ number }) => number !== undefined);
  const query = `?topic=${encodeURIComponent(hub.id)}`;
  return {
    quotes: chooseDefiningSentences(hub).map(({ text, start, end, paper }) => ({
      pieces: [text.slice(0, start), text.slice(start, end), text.slice(end)],
      paper: { title: paper.entry.title, href: urlOf.paper(catalog.base, paper.id) },
    })),
    systems: {
      shown: systems.slice(0, SYSTEMS).map((system) => systemCard(catalog, system)),
      total: systems.length,
    },
    claims: {
      shown: (figured.length > 0 ? figured : claims)
        .slice(0, CLAIMS)
        .map((claim) => claimRow(catalog, claim)),
      total: claims.length,
      href: urlOf.evidence(catalog.base) + query,
    },
    neighbours: describeNeighbours(catalog, hub, urlOf.papers(catalog.base) + query),
    years: {
      counts: countYears(papers),
      known: papers.filter(({ entry }) => entry.year !== undefined).length,
    },
    contributions: countContributions(papers),
  };
}

function describeNeighbours(catalog: Catalog, hub: Hub, list: string): NeighbourRow[] {
  const found = findNeighbours(catalog, hub, NEIGHBOURS);
  const most = found[0]?.shared.length ?? 1;
  return found.map(({ id, shared }) => ({
    topic: topicLink(catalog, id),
    count: shared.length,
    share: shared.length / most,
    papers: shared
      .slice(0, SHARED)
      .map((paper) => ({ title: paper.entry.title, href: urlOf.paper(catalog.base, paper.id) })),
    href: `${list}&topic=${encodeURIComponent(id)}`,
  }));
}
