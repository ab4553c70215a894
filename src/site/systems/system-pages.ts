import type { Catalog } from '../catalog.ts';
import { anchorOfLetter, compareLetters } from '../letters.ts';
import { hrefOfPage } from '../list-page.ts';
import { listRoutes } from '../list-routes.ts';
import { perCatalog } from '../per-catalog.ts';
import { urlOf } from '../urls.ts';
import { namedSystemsOf, systemsOf, type NamedSystem, type System } from './systems.ts';

/** Up to this many systems stand on one page; more are spread over a page or more for each letter. */
const TOGETHER = 300;
export const SYSTEMS_PER_PAGE = 150;

/** A letter of the A–Z index with the systems under it. */
export interface SystemLetter {
  readonly letter: string;
  /** `a` … `z`, `0-9` or `other`. */
  readonly slug: string;
  /** A heading on the same page, or the letter's own first page. */
  readonly href: string;
  readonly systems: readonly System[];
}

/** How the systems of a review are spread over pages. */
export interface SystemPages {
  readonly total: number;
  readonly letters: readonly SystemLetter[];
  /** True when every system stands on `/systems/` itself. */
  readonly together: boolean;
}

/** The letters of the index, digits first. */
export const systemPagesOf = perCatalog((catalog: Catalog): SystemPages => {
  const systems = systemsOf(catalog);
  const together = systems.length <= TOGETHER;
  const byLetter = new Map<string, System[]>();
  for (const system of systems) {
    const list = byLetter.get(system.letter);
    if (list) list.push(system);
    else byLetter.set(system.letter, [system]);
  }
  const letters = [...byLetter]
    .sort(([a], [b]) => compareLetters(a, b))
    .map(([letter, list]) => {
      const slug = anchorOfLetter(letter);
      const index = urlOf.systems(catalog.base);
      return { letter, slug, href: together ? `#letter-${slug}` : `${index}${slug}/`, systems: list };
    });
  return { total: systems.length, letters, together };
});

/** A page below `/systems/`: systems `from` a letter, or a folder without a page of its own. */
export interface SystemRoute {
  readonly params: { readonly path: string };
  readonly props: { readonly slug: string; readonly page: number | undefined };
}

/** The pages below `/systems/`: none when all stand together. */
export function systemRoutes(catalog: Catalog): SystemRoute[] {
  const { letters, together } = systemPagesOf(catalog);
  if (together) return [];
  return letters.flatMap(({ slug, systems }) => {
    const later = listRoutes(systems.length, SYSTEMS_PER_PAGE).map(({ params: { page } }) => ({
      params: { path: page === undefined ? `${slug}/page` : `${slug}/page/${page}` },
      props: { slug, page: page === undefined ? undefined : Number(page) },
    }));
    return [{ params: { path: slug }, props: { slug, page: 1 } }, ...later];
  });
}

/** Addresses by anchor. */
const addressesOf = perCatalog((catalog: Catalog): ReadonlyMap<string, string> => {
  const systems = namedSystemsOf(catalog);
  const index = urlOf.systems(catalog.base);
  const before = new Map<string, number>();
  return new Map(
    systems.map(({ letter, anchor }) => {
      const place = before.get(letter) ?? 0;
      before.set(letter, place + 1);
      const page =
        systems.length <= TOGETHER
          ? index
          : hrefOfPage(`${index}${anchorOfLetter(letter)}/`, Math.floor(place / SYSTEMS_PER_PAGE) + 1);
      return [anchor, `${page}#${anchor}`] as const;
    }),
  );
});

/** The address of a system: its page and its fragment there. */
export function hrefOfSystem(catalog: Catalog, { anchor }: NamedSystem): string {
  return addressesOf(catalog).get(anchor) ?? `${urlOf.systems(catalog.base)}#${anchor}`;
}
