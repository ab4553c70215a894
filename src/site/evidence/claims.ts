import type { Result } from '../../paper/schema.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { systemsByPaper, type System } from '../systems/systems.ts';
import { readNumber } from './read-number.ts';

/** A quantitative claim of a paper. */
export interface Claim {
  /** Fragment of the claim's row: the paper's id and the claim's place in it. */
  readonly anchor: string;
  /** Place among the claims of its paper, counted from 1. */
  readonly place: number;
  readonly paper: CatalogPaper;
  readonly result: Result;
  /** What the claim sorts by; absent when no value was read. */
  readonly number?: number;
  /** Systems the paper introduces and the claim names; all of them when it names none. */
  readonly systems: readonly System[];
}

/** Every claim of the review, in the order of the seed and then of the abstract. */
export const claimsOf = perCatalog((catalog: Catalog): readonly Claim[] => {
  const systems = systemsByPaper(catalog);
  return catalog.papers.flatMap((paper) => {
    const introduced = systems.get(paper.id) ?? [];
    return (paper.entry.results ?? []).map((result, index): Claim => {
      const number = numberOf(result);
      return {
        anchor: `${paper.id}-${index + 1}`,
        place: index + 1,
        paper,
        result,
        ...(number !== undefined && { number }),
        systems: namedIn(introduced, result),
      };
    });
  });
});

/** What a claim sorts by; undefined when no value was read. */
export function numberOf({ value }: Result): number | undefined {
  return value === undefined ? undefined : readNumber(value);
}

/** Which of the things that a paper introduces a claim is about: those that it names, or all. */
export function namedIn<T extends { readonly name: string }>(
  introduced: readonly T[],
  { text }: Result,
): readonly T[] {
  const named = introduced.filter(({ name }) => text.includes(name));
  return named.length > 0 ? named : introduced;
}

/** Paper id → its claims; papers without claims are missing. */
export const claimsByPaper = perCatalog((catalog: Catalog): ReadonlyMap<string, readonly Claim[]> => {
  const byPaper = new Map<string, Claim[]>();
  for (const claim of claimsOf(catalog)) {
    const list = byPaper.get(claim.paper.id);
    if (list) list.push(claim);
    else byPaper.set(claim.paper.id, [claim]);
  }
  return byPaper;
});
