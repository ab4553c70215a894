import { isId, slugOf } from '../../paper/ids.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { letterOf } from '../letters.ts';
import { perCatalog } from '../per-catalog.ts';
import { sortKey } from '../sort-key.ts';
import { urlOf } from '../urls.ts';
import { foldName, NAME_KIND, NAME_KINDS, type NameKind } from './name-kind.ts';

/** The papers under one name. */
export interface NamedGroup {
  readonly name: string;
  readonly letter: string;
  /** In the order of the review. */
  readonly papers: readonly CatalogPaper[];
  /** Id of its page; absent where it has too few papers for one. */
  readonly id?: string;
  /** Its page, or a search for the name. */
  readonly href: string;
}

/** So few papers make no page: the search lists them. Pages of a large review would be too many files. */
const LEAST = 2;
const LEAST_OF_MANY = 3;
const MANY_PAPERS = 2000;

/** The names of a review by kind, as an A–Z list has them; empty where no paper has any. */
export const namedGroupsOf = perCatalog(
  (catalog: Catalog): Readonly<Record<NameKind, readonly NamedGroup[]>> => ({
    authors: gather(catalog, 'authors'),
    venues: gather(catalog, 'venues'),
  }),
);

/** Kinds of names that a review has. */
export function nameKindsOf(catalog: Catalog): NameKind[] {
  return NAME_KINDS.filter((kind) => namedGroupsOf(catalog)[kind].length > 0);
}

type Table = Readonly<Record<NameKind, ReadonlyMap<string, NamedGroup>>>;

function tableBy(keyOf: (group: NamedGroup) => string | undefined): (catalog: Catalog) => Table {
  return perCatalog((catalog) => {
    const groups = namedGroupsOf(catalog);
    const table = (kind: NameKind): ReadonlyMap<string, NamedGroup> =>
      new Map(groups[kind].map((group) => [keyOf(group) ?? '', group]));
    return { authors: table('authors'), venues: table('venues') };
  });
}

const byNameOf = tableBy(({ name }) => name);
const byIdOf = tableBy(({ id }) => id);

/** The group whose page has an id; throws where there is none. */
export function getNamedGroup(catalog: Catalog, kind: NameKind, id: string): NamedGroup {
  const group = byIdOf(catalog)[kind].get(id);
  if (!group || group.id !== id) throw new RangeError(`no page of ${kind} ${id}`);
  return group;
}

/** The group of a name as a paper writes it. */
export function findNamedGroup(catalog: Catalog, kind: NameKind, name: string): NamedGroup | undefined {
  const groups = byNameOf(catalog)[kind];
  // Most names are written as they are told apart.
  return groups.get(name) ?? groups.get(foldName(name));
}

/** The groups of a paper's authors, in order; remembered, for a paper stands on the pages of all of them. */
export function authorGroupsOf(catalog: Catalog, paper: CatalogPaper): readonly (NamedGroup | undefined)[] {
  const known = authorGroups(catalog);
  let groups = known.get(paper);
  if (!groups) {
    groups = NAME_KIND.authors.namesOf(paper.entry).map((name) => findNamedGroup(catalog, 'authors', name));
    known.set(paper, groups);
  }
  return groups;
}

const authorGroups = perCatalog(() => new Map<CatalogPaper, readonly (NamedGroup | undefined)[]>());

function gather(catalog: Catalog, kind: NameKind): NamedGroup[] {
  const { namesOf, filedAs, one } = NAME_KIND[kind];
  const byName = new Map<string, CatalogPaper[]>();
  for (const paper of catalog.papers) {
    for (const name of new Set(namesOf(paper.entry).map(foldName))) {
      const list = byName.get(name);
      if (list) list.push(paper);
      else if (name !== '') byName.set(name, [paper]);
    }
  }
  const least = kind === 'authors' && catalog.papers.length > MANY_PAPERS ? LEAST_OF_MANY : LEAST;
  const taken = new Set<string>();
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, papers]) => {
      const filed = filedAs(name);
      const id = papers.length >= least ? takeId(slugOf(name), one, taken) : undefined;
      const href = id === undefined ? urlOf.search(catalog.base, name) : urlOf.named(catalog.base, kind, id);
      return {
        key: sortKey(filed),
        group: { name, letter: letterOf(filed), papers, ...(id && { id }), href },
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ group }) => group);
}

/** Ids follow the names, not the papers: another paper moves none. */
function takeId(slug: string, kind: string, taken: Set<string>): string {
  const plain = isId(slug) && slug !== 'letter' ? slug : `${kind}-${slug}`;
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
  taken.add(id);
  return id;
}
