import type { Catalog, CatalogPaper } from '../catalog.ts';
import { newestPapers } from '../newest-papers.ts';
import { perCatalog } from '../per-catalog.ts';
import { urlOf } from '../urls.ts';
import { CITATION_FORMATS, writeCitations } from '../write-citations.ts';
import { writeCsv } from '../write-csv.ts';
import { writeFeed } from '../write-feed.ts';
import { hubsOf, type HubPaper } from './hubs.ts';
import { labelOfTopic } from './topic-label.ts';

/** A file of a hub's papers: `/topics/<id>/papers.<format>`. */
export interface HubExport {
  readonly id: string;
  readonly format: 'bib' | 'csv';
}

/**
 * A larger hub has no files of its own: with seven topics a paper they would together be many times the
 * export of the whole review, which is there anyway.
 */
const LARGEST = 500;

/** Every file of every hub that has files. */
export function hubExports(catalog: Catalog): HubExport[] {
  return [...hubsOf(catalog).values()]
    .filter(({ all }) => all.length <= LARGEST)
    .flatMap(({ id }) => (['bib', 'csv'] as const).map((format) => ({ id, format })));
}

/** Whether a hub has files of its papers. */
export function hasExports(papers: number): boolean {
  return papers <= LARGEST;
}

/** The text of a hub's file and its media type, papers in the order of the hub. */
export function exportHub(
  catalog: Catalog,
  id: string,
  format: HubExport['format'],
): { readonly text: string; readonly type: string } {
  const papers = hubsOf(catalog).get(id)?.all ?? [];
  if (format === 'csv') return { text: hubCsv(catalog, id, papers), type: 'text/csv; charset=utf-8' };
  const text = writeCitations(
    catalog,
    papers.map(({ paper }) => paper),
    format,
  );
  return { text, type: CITATION_FORMATS[format] };
}

/** Items of a hub's feed. */
const ITEMS = 20;

/** The newest papers of a hub, for feed readers: `/topics/<id>/feed.xml`. */
export function hubFeed(catalog: Catalog, id: string): string {
  const path = `topics/${encodeURIComponent(id)}/`;
  return writeFeed(catalog, {
    title: labelOfTopic(catalog, id),
    path,
    feed: `${path}feed.xml`,
    papers: newestOfHub(catalog, id),
  });
}

/** The papers in the feed of a hub, newest first. */
export function newestOfHub(catalog: Catalog, id: string): CatalogPaper[] {
  const places = placesOf(catalog);
  const papers = (hubsOf(catalog).get(id)?.all ?? []).map(({ paper }) => paper);
  papers.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return newestPapers({ papers }, ITEMS);
}

const placesOf = perCatalog(({ papers }) => new Map(papers.map((paper, place) => [paper, place])));

function hubCsv(catalog: Catalog, hub: string, papers: readonly HubPaper[]): string {
  const head = [
    'paper_id',
    'title',
    'authors',
    'year',
    'venue',
    'contribution',
    'score',
    'evidence',
    'through',
    'topics',
    'doi',
    'url',
  ];
  const rows = papers.map(({ paper: { id, entry }, via }) => {
    const receipt = entry.topics?.find((topic) => topic.id === (via ?? hub));
    return [
      id,
      entry.title,
      (entry.authors ?? []).join('; '),
      entry.year,
      entry.venue,
      entry.contribution,
      receipt?.score,
      (receipt?.evidence ?? []).join('; '),
      via === undefined ? undefined : labelOfTopic(catalog, via),
      entry.tags.map((tag) => labelOfTopic(catalog, tag)).join('; '),
      entry.doi,
      (catalog.site ?? '') + urlOf.paper(catalog.base, id),
    ];
  });
  return writeCsv([head, ...rows]);
}
