import type { Catalog, CatalogPaper } from './catalog.ts';
import type { PageFrame } from './page-frame.ts';
import { paperFrame } from './paper-frame.ts';
import { paperPage, type PaperPage } from './paper-page.ts';
import { paperSurroundings } from './paper-surroundings.ts';
import { vanishedPage, type VanishedPage } from './vanished-page.ts';

/** The page of one paper. */
export interface PaperRoute {
  readonly params: { readonly id: string };
  readonly props: { readonly paper: CatalogPaper };
}

/** One route a paper, those that left the review included. */
export function paperRoutes({ papers, vanished }: Catalog): PaperRoute[] {
  return [...papers, ...vanished].map((paper) => ({ params: { id: paper.id }, props: { paper } }));
}

/** Everything that the page at a paper's address shows: the paper, or that it is gone. */
export type PaperView =
  | { readonly frame: PageFrame; readonly page: PaperPage; readonly gone?: never }
  | { readonly frame: PageFrame; readonly page?: never; readonly gone: VanishedPage };

/** The view of a paper or of what is left of it. */
export function paperView(catalog: Catalog, paper: CatalogPaper): PaperView {
  if (!paper.entry.vanished) {
    const around = paperSurroundings(catalog, paper);
    return { frame: paperFrame(paper, around), page: paperPage(paper, around) };
  }
  const gone = vanishedPage(catalog, paper);
  return { frame: gone.frame, gone };
}
