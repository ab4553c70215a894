import type { Catalog } from '../catalog.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { statusOf } from '../lists/status.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { plainTex } from '../set-tex.ts';
import { urlOf } from '../urls.ts';
import { systemCard, type SystemCard } from './system-card.ts';
import { hrefOfSystem, systemPagesOf, SYSTEMS_PER_PAGE } from './system-pages.ts';
import { systemsOf } from './systems.ts';

/** A heading of the index with its systems. */
export interface SystemLetterCards {
  readonly letter: string;
  /** Id of the heading. */
  readonly anchor: string;
  readonly cards: readonly SystemCard[];
  /** Only the names, where the systems themselves stand on pages of their own. */
  readonly names: readonly { readonly name: string; readonly href: string }[];
}

/** Up to this many names fit on one page. */
const NAMES = 2000;

/** One page of the index of systems. */
export interface SystemListPage {
  readonly title: string;
  readonly path: string;
  /** "12 systems". */
  readonly status: string;
  /** Links to the letters, the current one marked, with how many systems each has. */
  readonly nav: readonly (PageLink & { readonly count: number })[];
  readonly letters: readonly SystemLetterCards[];
  readonly links: readonly PageLink[];
  /** Address of the names of all systems, when this page does not hold them all. */
  readonly names?: string;
}

/** Everything that a page of the systems under a letter shows. */
export function systemLetterView(
  catalog: Catalog,
  slug: string,
  page: number,
): { readonly frame: PageFrame; readonly list: SystemListPage } {
  const list = systemLetterPage(catalog, slug, page);
  return { frame: systemFrame(catalog, list), list };
}

/** `/systems/`: every system, or the way to the letters when there are too many. */
export function systemListPage(catalog: Catalog): SystemListPage {
  const { letters, together, total } = systemPagesOf(catalog);
  return {
    title: 'Systems',
    path: 'systems/',
    status: statusOf(1, total, total, 'system', 'systems'),
    nav: letters.map(({ letter, href, systems }) => ({ label: letter, href, count: systems.length })),
    letters: together
      ? letters.map(({ letter, slug, systems }) => ({
          letter,
          anchor: `letter-${slug}`,
          cards: systems.map((system) => systemCard(catalog, system)),
          names: [],
        }))
      : total > NAMES
        ? []
        : letters.map(({ letter, slug, systems }) => ({
            letter,
            anchor: `letter-${slug}`,
            cards: [],
            names: systems.map((system) => ({ name: system.name, href: hrefOfSystem(catalog, system) })),
          })),
    links: [],
    ...(!together && { names: namesHref(catalog) }),
  };
}

/** The page `page`, counted from 1, of the systems under a letter. */
export function systemLetterPage(catalog: Catalog, slug: string, page: number): SystemListPage {
  const { letters } = systemPagesOf(catalog);
  const found = letters.find((letter) => letter.slug === slug);
  if (!found) throw new RangeError(`no systems under ${slug}`);
  const part = getPage(found.systems, page, SYSTEMS_PER_PAGE);
  return {
    title: page === 1 ? `Systems: ${found.letter}` : `Systems: ${found.letter}, page ${page}`,
    path: hrefOfPage(`systems/${slug}/`, page),
    status: statusOf(part.from, part.to, part.total, 'system', 'systems'),
    nav: letters.map(({ letter, href, systems }) => ({
      label: letter,
      href,
      count: systems.length,
      ...(letter === found.letter && { current: true }),
    })),
    letters: [
      {
        letter: found.letter,
        anchor: `letter-${slug}`,
        cards: part.items.map((system) => systemCard(catalog, system)),
        names: [],
      },
    ],
    links: paginate(page, part.pages, (number) => hrefOfPage(found.href, number)),
    names: namesHref(catalog),
  };
}

/** The frame of a page of the index. */
export function systemFrame(catalog: Catalog, { title, path, status }: SystemListPage): PageFrame {
  const whole = path === 'systems/';
  return pageFrame(catalog, {
    title,
    path,
    ...(whole
      ? {
          description: `${status} introduced by the papers of this review: systems, methods, data sets and models.`,
        }
      : { crumbs: [{ label: 'Systems', href: urlOf.systems(catalog.base) }] }),
  });
}

/** The names of all systems for finding one as one types, in plain Unicode: name, long form, address below `/systems/`. */
export function systemNames(catalog: Catalog): (readonly [string, string, string])[] {
  const index = urlOf.systems(catalog.base);
  return systemsOf(catalog).map((system) => [
    plainTex(system.name),
    plainTex(system.long ?? ''),
    hrefOfSystem(catalog, system).slice(index.length),
  ]);
}

function namesHref(catalog: Catalog): string {
  return `${urlOf.systems(catalog.base)}names.json`;
}
