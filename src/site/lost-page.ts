import type { Catalog } from './catalog.ts';
import { pageFrame, type FrameLink, type PageFrame } from './page-frame.ts';
import { urlOf } from './urls.ts';

/** The page for an address that leads nowhere. */
export interface LostPage {
  readonly frame: PageFrame;
  readonly links: readonly (FrameLink & { readonly says: string })[];
}

/** Where a lost reader can go. */
export function lostPage(catalog: Catalog): LostPage {
  const { base, papers } = catalog;
  return {
    frame: pageFrame(catalog, { title: 'Not found' }),
    links: [
      {
        label: 'Papers',
        href: urlOf.papers(base),
        says: `all ${papers.length.toLocaleString('en')}, to sort and filter`,
      },
      { label: 'Topics', href: urlOf.topics(base), says: 'by area and from A to Z' },
      { label: 'Systems', href: urlOf.systems(base), says: 'what the papers introduce' },
      { label: 'Evidence', href: urlOf.evidence(base), says: 'what they report' },
      { label: 'Map', href: urlOf.graph(base), says: 'how topics meet' },
      { label: 'Home', href: urlOf.home(base), says: catalog.review.title },
    ],
  };
}
