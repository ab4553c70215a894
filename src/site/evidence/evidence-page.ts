import type { Catalog } from '../catalog.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { listRoutes } from '../list-routes.ts';
import { statusOf } from '../lists/status.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { perCatalog } from '../per-catalog.ts';
import { labelOfTopic } from '../topics/topic-label.ts';
import { urlOf } from '../urls.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { ANY_NUMBER } from './claim-columns.ts';
import { claimsOf } from './claims.ts';
import { claimColumnsOf, CLAIMS_PER_PAGE } from './write-claim-columns.ts';

/** An option of a menu, with the claims it would leave. */
export interface ClaimOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** One page of the table of claims. */
export interface EvidencePage {
  readonly page: number;
  readonly rows: readonly ClaimRow[];
  readonly total: number;
  readonly status: string;
  readonly links: readonly PageLink[];
  readonly list: string;
  readonly columns: string;
  /** Of the first page only. */
  readonly topics: readonly ClaimOption[];
  readonly units: readonly ClaimOption[];
  readonly directions: readonly ClaimOption[];
}

/** A menu cannot offer every topic and unit of a very large review. */
const MOST = 200;

/** The page `page`, counted from 1, of all claims in the order of the seed. */
export function evidencePage(catalog: Catalog, page: number): EvidencePage {
  const part = getPage(claimsOf(catalog), page, CLAIMS_PER_PAGE);
  const list = urlOf.evidence(catalog.base);
  const menus = page === 1 ? menusOf(catalog) : { topics: [], units: [], directions: [] };
  return {
    page,
    rows: part.items.map((claim) => claimRow(catalog, claim)),
    total: part.total,
    status: statusOf(part.from, part.to, part.total, 'claim', 'claims'),
    links: paginate(page, part.pages, (number) => hrefOfPage(list, number)),
    list,
    columns: `${list}index.json`,
    ...menus,
  };
}

/** The frame of a page of the table. */
export function evidenceFrame(catalog: Catalog, page: number): PageFrame {
  const list = { label: 'Evidence', href: urlOf.evidence(catalog.base) };
  if (page > 1) {
    return pageFrame(catalog, {
      title: `Evidence, page ${page}`,
      path: hrefOfPage('evidence/', page),
      crumbs: [list],
    });
  }
  const total = claimsOf(catalog).length;
  return pageFrame(catalog, {
    title: 'Evidence',
    path: 'evidence/',
    description: `${statusOf(1, total, total, 'quantitative claim', 'quantitative claims')} in the papers’ own words, with value, unit, metric and source.`,
  });
}

/** Everything that a page of the table shows. */
export function evidenceView(
  catalog: Catalog,
  page: number,
): { readonly frame: PageFrame; readonly table: EvidencePage } {
  return { frame: evidenceFrame(catalog, page), table: evidencePage(catalog, page) };
}

/** The routes of the later pages. */
export function evidenceRoutes(catalog: Catalog): ReturnType<typeof listRoutes> {
  return listRoutes(claimsOf(catalog).length, CLAIMS_PER_PAGE);
}

const menusOf = perCatalog((catalog: Catalog): Pick<EvidencePage, 'topics' | 'units' | 'directions'> => {
  const columns = claimColumnsOf(catalog);
  const topics = new Map<string, number>();
  const units = new Map<string, number>();
  const directions = new Map<string, number>();
  const add = (map: Map<string, number>, key: string | undefined): void => {
    if (key !== undefined) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { result } of claimsOf(catalog)) {
    add(units, result.unit);
    add(directions, result.direction);
  }
  for (const paper of columns.paper) {
    for (const topic of columns.paperTopics[paper] ?? []) add(topics, columns.topics[topic]);
  }
  const options = (map: ReadonlyMap<string, number>, label: (value: string) => string): ClaimOption[] =>
    [...map]
      .map(([value, count]) => ({ value, label: label(value), count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
      .slice(0, MOST);
  return {
    topics: options(topics, (id) => labelOfTopic(catalog, id)),
    units: [
      {
        value: ANY_NUMBER,
        label: 'Any number',
        count: columns.number.filter((one) => one !== null).length,
      },
      ...options(units, (unit) => unit),
    ],
    directions: options(directions, (direction) => DIRECTIONS[direction] ?? direction),
  };
});

const DIRECTIONS: Readonly<Record<string, string>> = { up: '↑ higher', down: '↓ lower', same: '= the same' };
