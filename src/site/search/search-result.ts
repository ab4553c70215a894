import { bylineOf, joinByline } from '../byline.ts';
import { urlOf } from '../urls.ts';
import { markWords, type Stretch, type WantedStems } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';
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
  index: OpenIndex,
  base: string,
): SearchResult {
  const record = index.record(paper);
  return {
    paper,
    id: record.id,
    href: urlOf.paper(base, record.id),
    title: markWords(record.title, wanted, index.stem),
    by: joinByline(bylineOf(record)),
    missing: missing.map(({ shown }) => shown),
  };
}
