import type { Catalog, CatalogPaper } from './catalog.ts';

/** The newest papers by year where years are known; otherwise, and within a year, the latest in the seed. */
export function newestPapers({ papers }: Pick<Catalog, 'papers'>, limit: number): CatalogPaper[] {
  return papers
    .map((paper, index) => ({ paper, index }))
    .sort((a, b) => (b.paper.entry.year ?? 0) - (a.paper.entry.year ?? 0) || b.index - a.index)
    .slice(0, limit)
    .map(({ paper }) => paper);
}
