/**
 * Broader topics. A phrase that ends with another is a kind of it; otherwise M. Sanderson and B. Croft,
 * "Deriving concept hierarchies from text", SIGIR 1999, with the log-likelihood ratio of T. Dunning (1993)
 * against chance, and a lift, or the largest topic would be the parent of all.
 */
import type { Term } from './count-terms.ts';

const SUBSUMPTION = { given: 0.8, lift: 2, ratio: 10.8, papers: 5 };

/** For each term the index of its parent among `terms`, or −1; never more than one level deep. */
export function findParents(terms: readonly Term[], papers: number): Int32Array {
  const parents = Int32Array.from(terms, (term) => headOf(term, terms));
  const sets = terms.map((term) => new Set(term.papers));
  for (const [index, term] of terms.entries()) {
    if (parents[index] === -1 && term.papers.length >= SUBSUMPTION.papers)
      parents[index] = subsumerOf(index, terms, sets, papers);
  }
  return parents.map((parent, index) => rootOf(parents, parent, index));
}

function headOf(term: Term, terms: readonly Term[]): number {
  let best = -1;
  for (const [index, other] of terms.entries()) {
    const from = term.ids.length - other.ids.length;
    if (from <= 0 || !other.ids.every((id, i) => id === term.ids[from + i])) continue;
    if (best === -1 || other.ids.length > terms[best]!.ids.length) best = index;
  }
  return best;
}

function subsumerOf(
  index: number,
  terms: readonly Term[],
  sets: readonly ReadonlySet<number>[],
  papers: number,
): number {
  const child = terms[index]!.papers;
  let best = -1;
  let most = 0;
  for (const [other, { papers: parent, hash }] of terms.entries()) {
    if (other === index || parent.length <= child.length) continue;
    const both = child.reduce((sum, paper) => sum + (sets[other]!.has(paper) ? 1 : 0), 0);
    const given = both / child.length;
    if (given < SUBSUMPTION.given || given < (SUBSUMPTION.lift * parent.length) / papers) continue;
    if (ratioOf(both, child.length, parent.length, papers) < SUBSUMPTION.ratio) continue;
    if (given > most || (given === most && hash < terms[best]!.hash)) {
      most = given;
      best = other;
    }
  }
  return best;
}

/** Dunning's G² of a two-by-two table. */
function ratioOf(both: number, a: number, b: number, all: number): number {
  const cells = [
    [both, (a * b) / all],
    [a - both, (a * (all - b)) / all],
    [b - both, ((all - a) * b) / all],
    [all - a - b + both, ((all - a) * (all - b)) / all],
  ] as const;
  return (
    2 * cells.reduce((sum, [seen, expected]) => sum + (seen > 0 ? seen * Math.log(seen / expected) : 0), 0)
  );
}

function rootOf(parents: Int32Array, parent: number, self: number): number {
  let root = parent;
  for (let steps = 0; root !== -1 && parents[root] !== -1 && steps < parents.length; steps += 1)
    root = parents[root]!;
  return root === self ? -1 : root;
}
