import type { Catalog } from '../catalog.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { listRoutes } from '../list-routes.ts';
import { pageFrame, type FrameLink, type PageFrame } from '../page-frame.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { paperItem, type PaperItem } from '../paper-item.ts';
import { NAME_KIND } from '../people/name-kind.ts';
import { nameKindsOf } from '../people/named-groups.ts';
import { urlOf } from '../urls.ts';
import { paperFacetsOf, type Facet } from './paper-facets.ts';
import { statusOf } from './status.ts';
import { PAPERS_PER_PAGE } from './write-paper-columns.ts';

/** One page of the list of all papers. */
export interface PaperListPage {
  readonly page: number;
  readonly items: readonly PaperItem[];
  /** Number of the first item, counted from 1. */
  readonly start: number;
  readonly total: number;
  /** "89 papers", or "Papers 51–89 of 89". */
  readonly status: string;
  readonly links: readonly PageLink[];
  /** Address of the whole list, and of its columns. */
  readonly list: string;
  readonly columns: string;
  /** Filters stand on the first page only. */
  readonly facets: readonly Facet[];
}

/** The page `page`, counted from 1, of all papers in the order of the seed. */
export function paperListPage(catalog: Catalog, page: number): PaperListPage {
  const part = getPage(catalog.papers, page, PAPERS_PER_PAGE);
  const list = urlOf.papers(catalog.base);
  return {
    page,
    items: part.items.map((paper) => paperItem(catalog, paper)),
    start: part.from,
    total: part.total,
    status: statusOf(part.from, part.to, part.total),
    links: paginate(page, part.pages, (number) => hrefOfPage(list, number)),
    list,
    columns: `${list}index.json`,
    facets: page === 1 ? paperFacetsOf(catalog) : [],
  };
}

/** The frame of a page of the list. */
export function paperListFrame(catalog: Catalog, page: number): PageFrame {
  const list = { label: 'Papers', href: urlOf.papers(catalog.base) };
  return page === 1
    ? pageFrame(catalog, { title: 'Papers', path: 'papers/', description: describePaperList(catalog) })
    : pageFrame(catalog, {
        title: `Papers, page ${page}`,
        path: hrefOfPage('papers/', page),
        crumbs: [list],
      });
}

/** Everything that a later page of the list shows. */
export function paperListView(
  catalog: Catalog,
  page: number,
): { readonly frame: PageFrame; readonly list: PaperListPage } {
  return { frame: paperListFrame(catalog, page), list: paperListPage(catalog, page) };
}

/** The list in one sentence. */
export function describePaperList({ papers, papersByTopic }: Catalog): string {
  const count = (number: number, one: string, many: string): string =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
  return papersByTopic.size === 0
    ? `All ${count(papers.length, 'paper', 'papers')} of this review, in the order of its seed.`
    : `All ${count(papers.length, 'paper', 'papers')} of this review under ${count(papersByTopic.size, 'topic', 'topics')}, in the order of its seed.`;
}

/** Other ways through the papers: by topic, and by author and venue where any is known. */
export function otherOrders(catalog: Catalog): FrameLink[] {
  return [
    { label: 'topic', href: urlOf.topics(catalog.base) },
    ...nameKindsOf(catalog).map((kind) => ({
      label: NAME_KIND[kind].one,
      href: urlOf.names(catalog.base, kind),
    })),
  ];
}

/** The routes of the later pages; a paper whose id is `page` keeps its address. */
export function paperListRoutes(catalog: Catalog): ReturnType<typeof listRoutes> {
  const routes = listRoutes(catalog.papers.length, PAPERS_PER_PAGE);
  return catalog.paperById.has('page') ? routes.slice(1) : routes;
}
