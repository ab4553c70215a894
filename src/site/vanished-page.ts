import type { Catalog, CatalogPaper } from './catalog.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { urlOf } from './urls.ts';

/** The page of a paper that no seed lists any more. */
export interface VanishedPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly abstract: string;
  /** The paper it was merged into, where it was. */
  readonly successor?: { readonly title: string; readonly href: string };
}

/** What remains of a paper that left the review. */
export function vanishedPage(catalog: Catalog, { id, abstract, entry }: CatalogPaper): VanishedPage {
  const heir = entry.successor === undefined ? undefined : catalog.paperById.get(entry.successor);
  return {
    frame: pageFrame(catalog, {
      title: entry.title,
      path: `papers/${encodeURIComponent(id)}/`,
      crumbs: [{ label: 'Papers', href: urlOf.papers(catalog.base) }],
    }),
    title: entry.title,
    abstract,
    ...(heir && { successor: { title: heir.entry.title, href: urlOf.paper(catalog.base, heir.id) } }),
  };
}
