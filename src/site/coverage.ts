import type { Catalog, CatalogPaper } from './catalog.ts';

/** How many papers know something. */
export interface CoverageRow {
  readonly label: string;
  readonly count: number;
  /** 0 … 1 of all papers. */
  readonly share: number;
}

const ASKED: readonly (readonly [string, (paper: CatalogPaper, related: Catalog['related']) => boolean])[] = [
  ['an abstract', ({ abstract }) => abstract !== ''],
  ['at least one topic', ({ entry }) => entry.tags.length > 0],
  ['key phrases', ({ entry }) => has(entry.keyphrases)],
  ['something introduced', ({ entry }) => has(entry.introduces)],
  ['a reported result', ({ entry }) => has(entry.results)],
  ['named data sets', ({ entry }) => has(entry.mentions?.datasets)],
  ['named models', ({ entry }) => has(entry.mentions?.models)],
  ['related papers', ({ id }, related) => has(related[id])],
  ['a link to code', ({ entry }) => entry.links?.some(({ kind }) => kind === 'code') === true],
  ['authors', ({ entry }) => has(entry.authors)],
  ['a year', ({ entry }) => entry.year !== undefined],
  ['a venue', ({ entry }) => entry.venue !== undefined],
  ['a DOI or arXiv number', ({ entry }) => entry.doi !== undefined || entry.arxiv !== undefined],
  ['text repaired for display', ({ entry }) => entry.raw !== undefined],
];

/** What the papers of the review have, in the order of the pipeline. */
export function coverageOf(catalog: Catalog): CoverageRow[] {
  const { papers, related } = catalog;
  const total = Math.max(1, papers.length);
  return ASKED.map(([label, asks]) => {
    const count = papers.reduce((sum, paper) => (asks(paper, related) ? sum + 1 : sum), 0);
    return { label, count, share: count / total };
  });
}

function has(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
