import type { Catalog } from '../catalog.ts';
import { anchorOfLetter, compareLetters } from '../letters.ts';
import { getPage, hrefOfPage } from '../list-page.ts';
import { statusOf } from '../lists/status.ts';
import { paginate, type PageLink } from '../pagination.ts';
import { perCatalog } from '../per-catalog.ts';
import { urlOf } from '../urls.ts';
import { NAME_KIND, type NameKind } from './name-kind.ts';
import { namedGroupsOf, type NamedGroup } from './named-groups.ts';

/** A name in a list, with its number of papers. */
export interface NameLink {
  readonly name: string;
  readonly href: string;
  readonly count: number;
}

/** A page of the A–Z list of authors or venues. */
export interface NameIndexView {
  readonly kind: NameKind;
  readonly title: string;
  /** "29,112 authors". */
  readonly status: string;
  readonly one: string;
  readonly many: string;
  /** The letters, with how many names each has; none where the names are few. */
  readonly nav: readonly (PageLink & { readonly count: number })[];
  /** The names of most papers, where the others stand on pages of their own. */
  readonly most: readonly NameLink[];
  readonly letters: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly names: readonly NameLink[];
  }[];
  readonly links: readonly PageLink[];
  /** Address of the search page. */
  readonly search: string;
}

/** Up to so many names stand on one page; so few need no letters. */
const TOGETHER = 400;
const FEW = 40;
export const NAMES_PER_PAGE = 400;
const MOST = 60;

interface Letter {
  readonly letter: string;
  readonly slug: string;
  readonly groups: readonly NamedGroup[];
}

/** The letters of a kind, digits first. */
export const nameLettersOf = perCatalog((catalog: Catalog): Readonly<Record<NameKind, readonly Letter[]>> => {
  const lettersOf = (kind: NameKind): Letter[] => {
    const byLetter = new Map<string, NamedGroup[]>();
    for (const group of namedGroupsOf(catalog)[kind]) {
      const list = byLetter.get(group.letter);
      if (list) list.push(group);
      else byLetter.set(group.letter, [group]);
    }
    return [...byLetter]
      .sort(([a], [b]) => compareLetters(a, b))
      .map(([letter, groups]) => ({ letter, slug: anchorOfLetter(letter), groups }));
  };
  return { authors: lettersOf('authors'), venues: lettersOf('venues') };
});

/** Whether all names of a kind stand on one page. */
export function standTogether(catalog: Catalog, kind: NameKind): boolean {
  return namedGroupsOf(catalog)[kind].length <= TOGETHER;
}

/** `/authors/` or `/venues/`: all names, or the letters and the names of most papers. */
export function nameIndex(catalog: Catalog, kind: NameKind): NameIndexView {
  const groups = namedGroupsOf(catalog)[kind];
  const together = standTogether(catalog, kind);
  const few = groups.length <= FEW;
  const most = groups
    .map((group, place) => ({ group, place }))
    .sort((a, b) => b.group.papers.length - a.group.papers.length || a.place - b.place)
    .slice(0, MOST);
  return {
    ...frameOf(catalog, kind, undefined),
    status: statusOf(1, groups.length, groups.length, NAME_KIND[kind].one, NAME_KIND[kind].many),
    most: together ? [] : most.map(({ group }) => nameLink(group)),
    ...(few && { nav: [] }),
    letters: few
      ? [{ letter: '', anchor: 'names', names: groups.map(nameLink) }]
      : together
        ? nameLettersOf(catalog)[kind].map(({ letter, slug, groups: own }) => ({
            letter,
            anchor: `letter-${slug}`,
            names: own.map(nameLink),
          }))
        : [],
    links: [],
  };
}

/** A page, counted from 1, of the names under a letter; throws where there is none. */
export function nameLetterPage(catalog: Catalog, kind: NameKind, slug: string, page: number): NameIndexView {
  const found = nameLettersOf(catalog)[kind].find((letter) => letter.slug === slug);
  if (!found) throw new RangeError(`no ${kind} under ${slug}`);
  const part = getPage(found.groups, page, NAMES_PER_PAGE);
  const { one, many } = NAME_KIND[kind];
  return {
    ...frameOf(catalog, kind, found.letter),
    status: statusOf(part.from, part.to, part.total, one, many),
    most: [],
    letters: [{ letter: found.letter, anchor: `letter-${slug}`, names: part.items.map(nameLink) }],
    links: paginate(page, part.pages, (number) =>
      hrefOfPage(urlOf.nameLetter(catalog.base, kind, slug), number),
    ),
  };
}

/** A name as a list links it. */
export function nameLink({ name, href, papers }: NamedGroup): NameLink {
  return { name, href, count: papers.length };
}

function frameOf(
  catalog: Catalog,
  kind: NameKind,
  current: string | undefined,
): Pick<NameIndexView, 'kind' | 'title' | 'one' | 'many' | 'nav' | 'search'> {
  const { title, one, many } = NAME_KIND[kind];
  const together = standTogether(catalog, kind);
  return {
    kind,
    title: current === undefined ? title : `${title}: ${current}`,
    one,
    many,
    search: urlOf.search(catalog.base),
    nav: nameLettersOf(catalog)[kind].map(({ letter, slug, groups }) => ({
      label: letter,
      href: together ? `#letter-${slug}` : urlOf.nameLetter(catalog.base, kind, slug),
      count: groups.length,
      ...(letter === current && { current: true }),
    })),
  };
}
