import type { Catalog, CatalogPaper } from './catalog.ts';
import { firstItems } from './first-items.ts';

/** The newest papers by year where years are known; otherwise, and within a year, the latest in the seed. */
export function newestPapers({ papers }: Pick<Catalog, 'papers'>, limit: number): CatalogPaper[] {
  const byYear = (a: CatalogPaper, b: CatalogPaper): number => (b.entry.year ?? 0) - (a.entry.year ?? 0);
  return firstItems(papers.toReversed(), byYear, limit);
}
