import { isSingle, type Term } from './count-terms.ts';
import { findStretches, type TermAtoms } from './find-stretches.ts';
import { indexTerms } from './index-terms.ts';
import type { Corpus } from './read-corpus.ts';

/**
 * In how many papers each term stands outside every longer term: "vector machine" hardly ever does. A term
 * that begins a longer one stands outside it only in papers that never name the longer one: "3D Gaussians" are
 * often those of "3D Gaussian splatting".
 * After the C-value of K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms",
 * Int. J. Digital Libraries 3, 2000.
 */
export function countIndependent(
  { atoms, hashes }: Corpus,
  terms: ReadonlyMap<number, Term>,
  made: TermAtoms,
): Map<Term, number> {
  const independent = new Map<Term, number>();
  const find = indexTerms(terms);
  for (const paper of atoms) {
    const places: { term: Term; first: number; end: number }[] = [];
    findStretches(paper, hashes, made, (hash, first, end) => {
      const term = find(hash);
      if (term) places.push({ term, first, end });
    });
    const free = new Set<Term>();
    const begun = new Set<Term>();
    for (const [index, { term, first, end }] of places.entries()) {
      if (!isSingle(term) && places[index + 1]?.first === first && places[index + 1]!.end > end)
        begun.add(term);
      else if (!free.has(term) && !isInside(places, index, first, end)) free.add(term);
    }
    for (const term of begun) free.delete(term);
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
