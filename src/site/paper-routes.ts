import type { Catalog, CatalogPaper } from './catalog.ts';

/** One route a paper, those that left the review included. */
export function paperRoutes({
  papers,
  vanished,
}: Catalog): { params: { id: string }; props: { paper: CatalogPaper } }[] {
  return [...papers, ...vanished].map((paper) => ({ params: { id: paper.id }, props: { paper } }));
}
