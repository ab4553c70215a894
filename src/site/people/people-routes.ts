import type { Catalog } from '../catalog.ts';
import { listRoutes } from '../list-routes.ts';
import type { NameKind } from './name-kind.ts';
import { nameLettersOf, NAMES_PER_PAGE, standTogether } from './name-index.ts';
import { nameKindsOf, namedGroupsOf } from './named-groups.ts';
import { PAPERS_PER_NAME_PAGE } from './name-page.ts';

/** Where a page below `/authors/` or `/venues/` stands; without a `page` it only leads on. */
export interface PeoplePlace {
  readonly kind: NameKind;
  readonly letter?: string;
  readonly id?: string;
  readonly page?: number;
}

/** A route of such a page. */
export interface PeopleRoute {
  readonly params: { readonly people: NameKind; readonly path: string | undefined };
  readonly props: { readonly place: PeoplePlace };
}

/** The pages of authors and venues; none where no paper has any. */
export function peopleRoutes(catalog: Catalog): PeopleRoute[] {
  return nameKindsOf(catalog).flatMap((kind) => {
    const route = (path: string | undefined, place: Omit<PeoplePlace, 'kind'>): PeopleRoute => ({
      params: { people: kind, path },
      props: { place: { kind, ...place } },
    });
    const paged = (
      path: string,
      place: Omit<PeoplePlace, 'kind'>,
      total: number,
      size: number,
    ): PeopleRoute[] => [
      route(path, { ...place, page: 1 }),
      ...listRoutes(total, size).map(({ params: { page } }) =>
        page === undefined
          ? route(`${path}/page`, place)
          : route(`${path}/page/${page}`, { ...place, page: Number(page) }),
      ),
    ];
    const letters = standTogether(catalog, kind) ? [] : nameLettersOf(catalog)[kind];
    return [
      route(undefined, { page: 1 }),
      ...(letters.length > 0 ? [route('letter', {})] : []),
      ...letters.flatMap(({ slug, groups }) =>
        paged(`letter/${slug}`, { letter: slug }, groups.length, NAMES_PER_PAGE),
      ),
      ...namedGroupsOf(catalog)[kind].flatMap(({ id, papers }) =>
        id === undefined ? [] : paged(id, { id }, papers.length, PAPERS_PER_NAME_PAGE),
      ),
    ];
  });
}
