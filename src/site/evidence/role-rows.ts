import { rolesSchema, type Roles } from '../../paper/schema.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { listRoutes } from '../list-routes.ts';
import { statusOf } from '../lists/status.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { perCatalog } from '../per-catalog.ts';
import { urlOf } from '../urls.ts';

export type Role = keyof Roles;

/** Columns of the comparison, in reading order. */
export const ROLE_LABELS: readonly (readonly [Role, string])[] = [
  ['problem', 'Problem'],
  ['approach', 'Approach'],
  ['data', 'Data'],
  ['result', 'Result'],
  ['limitation', 'Limitation'],
];

/** A paper with its sentences by role; verbatim, a role without a cue is missing. */
export interface RoleRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly roles: Roles;
}

/** One page of the comparison of papers. */
export interface RolesPage {
  readonly page: number;
  /** Roles that any paper of the review has. */
  readonly columns: readonly (readonly [Role, string])[];
  readonly rows: readonly RoleRow[];
  readonly status: string;
  readonly links: readonly PageLink[];
}

const PER_PAGE = 40;
const PATH = 'evidence/papers/';

/** Papers that have at least one sentence with a role, in the order of the seed. */
export const papersWithRoles = perCatalog((catalog: Catalog): readonly CatalogPaper[] =>
  catalog.papers.filter(({ entry }) =>
    rolesSchema.keyof().options.some((role) => entry.roles?.[role] !== undefined),
  ),
);

/** The page `page`, counted from 1, of papers × roles. */
export function rolesPage(catalog: Catalog, page: number): RolesPage {
  const papers = papersWithRoles(catalog);
  const part = getPage(papers, page, PER_PAGE);
  return {
    page,
    columns: ROLE_LABELS.filter(([role]) => papers.some(({ entry }) => entry.roles?.[role] !== undefined)),
    rows: part.items.map(({ id, entry }) => ({
      id,
      title: entry.title,
      href: urlOf.paper(catalog.base, id),
      roles: entry.roles ?? {},
    })),
    status: statusOf(part.from, part.to, part.total),
    links: paginate(page, part.pages, (number) => hrefOfPage(catalog.base + PATH, number)),
  };
}

/** The frame of a page of the comparison. */
export function rolesFrame(catalog: Catalog, page: number): PageFrame {
  return pageFrame(catalog, {
    title: page === 1 ? 'Papers compared' : `Papers compared, page ${page}`,
    path: hrefOfPage(PATH, page),
    description: 'Problem, approach, data, result and limitation of every paper, in its own sentences.',
    crumbs: [{ label: 'Evidence', href: urlOf.evidence(catalog.base) }],
  });
}

/** Everything that a page of the comparison shows. */
export function rolesView(
  catalog: Catalog,
  page: number,
): { readonly frame: PageFrame; readonly roles: RolesPage } {
  return { frame: rolesFrame(catalog, page), roles: rolesPage(catalog, page) };
}

/** The routes of the later pages. */
export function rolesRoutes(catalog: Catalog): ReturnType<typeof listRoutes> {
  return listRoutes(papersWithRoles(catalog).length, PER_PAGE);
}
