import { bylineOf } from '../byline.ts';
import { urlOf } from '../urls.ts';
import { markWords, type Stretch, type WantedStems } from './mark-words.ts';
import type { OpenIndex } from './open-quick-index.ts';
import type { Ranked } from './rank-papers.ts';

/** A paper in the list of results. */
export interface SearchResult {
  readonly paper: number;
  readonly id: string;
  readonly href: string;
  readonly title: readonly Stretch[];
  /** Authors, venue and year, kind of contribution: as far as known. */
  readonly by: string;
  /** Parts of the query that it lacks, as written. */
  readonly missing: readonly string[];
}

/** What the list shows of a ranked paper before its text is read. */
export function searchResult(
  { paper, missing }: Pick<Ranked, 'paper' | 'missing'>,
  wanted: WantedStems,
  { quick, ids, stem }: OpenIndex,
  base: string,
): SearchResult {
  const id = ids[paper] ?? '';
  const contribution = quick.contributions?.[paper];
  const facts = {
    authors: (quick.by?.[paper] ?? []).map((author) => quick.authors[author] ?? ''),
    ...(quick.venues?.[paper] && { venue: quick.venues[paper] }),
    ...(quick.years?.[paper] && { year: quick.years[paper] }),
    ...(contribution && { contribution }),
  };
  return {
    paper,
    id,
    href: urlOf.paper(base, id),
    title: markWords(quick.titles[paper] ?? '', wanted, stem),
    by: bylineOf(facts).join(' · '),
    missing: missing.map(({ shown }) => shown),
  };
}
