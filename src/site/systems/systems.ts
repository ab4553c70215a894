import { slugOf } from '../../paper/ids.ts';
import type { Introduced, Result } from '../../paper/schema.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { LETTERS, letterOf } from '../letters.ts';
import { perCatalog } from '../per-catalog.ts';
import { compareNames } from '../sort-key.ts';
import { findIntroduction } from './find-introduction.ts';

/** The name of a system, method, data set or model that a paper of the review introduces. */
export interface NamedSystem {
  readonly name: string;
  readonly long?: string;
  /** Fragment, unique in the whole review: `bert`, and `bert-2` for the next paper's BERT. */
  readonly anchor: string;
  /** Heading of the A–Z index. */
  readonly letter: string;
  readonly paper: CatalogPaper;
}

/** A system with what its paper says of it. */
export interface System extends NamedSystem {
  /** The verbatim sentence of the abstract that introduces it; absent when only the title names it. */
  readonly sentence?: string;
  /** The paper's result that names it, else the paper's first one with a number. */
  readonly headline?: Result;
  /** The code, else the project or the data. */
  readonly code?: { readonly href: string; readonly label: string };
}

/** The names of all introduced systems of the review from A to Z; of equal names the seed's first paper comes first. */
export const namedSystemsOf = perCatalog((catalog: Catalog): readonly NamedSystem[] => {
  const found = catalog.papers.flatMap((paper) =>
    introducedBy(paper).map((introduced) => ({ ...introduced, paper })),
  );
  // A stable sort keeps the order of the seed among equal names.
  found.sort((a, b) => compareNames(a.name, b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const anchors = new Set(RESERVED);
  return found.map(({ name, long, paper }) => ({
    name,
    ...(long !== undefined && { long }),
    anchor: uniqueAnchor(slugOf(name), anchors),
    letter: letterOf(name),
    paper,
  }));
});

/** Every introduced system of the review, in the same order. */
export const systemsOf = perCatalog((catalog: Catalog): readonly System[] =>
  namedSystemsOf(catalog).map((named) => {
    const { name, long, paper } = named;
    const sentence = findIntroduction(paper.abstract, name, long);
    const headline = chooseHeadline(paper, name);
    const code = findCode(paper);
    return {
      ...named,
      ...(sentence !== undefined && { sentence }),
      ...(headline && { headline }),
      ...(code && { code }),
    };
  }),
);

/** What a paper introduces, each name once and in its order. */
export function introducedBy({ entry }: CatalogPaper): Introduced[] {
  return [...new Map((entry.introduces ?? []).map((introduced) => [introduced.name, introduced])).values()];
}

/** Paper id → the systems it introduces, in the order of the paper. */
export const systemsByPaper = perCatalog((catalog: Catalog): ReadonlyMap<string, readonly System[]> => {
  const byPaper = new Map<string, System[]>();
  for (const system of systemsOf(catalog)) {
    const list = byPaper.get(system.paper.id);
    if (list) list.push(system);
    else byPaper.set(system.paper.id, [system]);
  }
  const place = (system: System): number =>
    system.paper.entry.introduces?.findIndex(({ name }) => name === system.name) ?? 0;
  for (const list of byPaper.values()) list.sort((a, b) => place(a) - place(b));
  return byPaper;
});

/** Ids that the page itself has. */
const RESERVED = ['main', 'search', 'top', ...LETTERS.map((letter) => `letter-${letter}`)];

function chooseHeadline(paper: CatalogPaper, name: string): Result | undefined {
  const results = paper.entry.results ?? [];
  return (
    results.find((result) => result.value !== undefined && result.text.includes(name)) ??
    results.find((result) => result.value !== undefined)
  );
}

function findCode(paper: CatalogPaper): System['code'] {
  for (const [kind, label] of [
    ['code', 'Code'],
    ['project', 'Project'],
    ['data', 'Data'],
  ] as const) {
    const link = paper.entry.links?.find((candidate) => candidate.kind === kind);
    if (link) return { href: link.url, label };
  }
  return undefined;
}

function uniqueAnchor(slug: string, taken: Set<string>): string {
  let anchor = slug;
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${slug}-${n}`;
  taken.add(anchor);
  return anchor;
}
