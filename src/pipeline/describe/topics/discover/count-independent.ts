import type { Hashes } from '../compile-aliases.ts';
import { findStretches } from '../find-stretches.ts';
import type { TaggablePaper } from '../taggable-paper.ts';
import type { Term } from './count-terms.ts';
import { expandShortForms, type ShortForms } from './expand-short-forms.ts';

/**
 * In how many papers each term stands outside every longer term: "vector machine" hardly ever does.
 * After the C-value of K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms",
 * Int. J. Digital Libraries 3, 2000.
 */
export function countIndependent(
  papers: readonly TaggablePaper[],
  terms: ReadonlyMap<number, Term>,
  hashes: Hashes,
  shorts: ShortForms,
): Map<Term, number> {
  const independent = new Map<Term, number>();
  for (const paper of papers) {
    const places: { term: Term; first: number; end: number }[] = [];
    findStretches(expandShortForms(paper, shorts), hashes, (hash, first, end) => {
      const term = terms.get(hash);
      if (term) places.push({ term, first, end });
    });
    const free = new Set<Term>();
    for (const [index, { term, first, end }] of places.entries()) {
      if (!free.has(term) && !isInside(places, index, first, end)) free.add(term);
    }
    for (const term of free) independent.set(term, (independent.get(term) ?? 0) + 1);
  }
  return independent;
}

/** Places are in order of their first atom, so that a longer one is near. */
function isInside(
  places: readonly { first: number; end: number }[],
  index: number,
  first: number,
  end: number,
): boolean {
  for (let at = index - 1; at >= 0 && places[at]!.first > first - 16; at -= 1) {
    if (places[at]!.end >= end && (places[at]!.first < first || places[at]!.end > end)) return true;
  }
  for (let at = index + 1; at < places.length && places[at]!.first === first; at += 1) {
    if (places[at]!.end > end) return true;
  }
  return false;
}
