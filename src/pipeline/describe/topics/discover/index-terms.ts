import type { Term } from './count-terms.ts';

export type TermFinder = (hash: number) => Term | undefined;

const CELLS = 1 << 19;

/** Finds terms by hash; almost every question is answered by one bit. */
export function indexTerms(terms: ReadonlyMap<number, Term>): TermFinder {
  const sieve = new Uint8Array(CELLS);
  const cellOf = (hash: number): number => Math.floor(hash / 0x200000) & (CELLS - 1);
  for (const hash of terms.keys()) sieve[cellOf(hash)] = 1;
  return (hash) => (sieve[cellOf(hash)] === 0 ? undefined : terms.get(hash));
}
