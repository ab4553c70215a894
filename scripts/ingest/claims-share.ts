import { readClaims, type ClaimingPaper, type Claims } from '../../src/pipeline/describe/read-claims.ts';

/** Papers are handed out in chunks of this many. */
export const CHUNK = 100;

/** What all threads see. */
export interface SharedWork {
  /** By chunk its papers as JSON in UTF-8; in memory of its own, which nobody needs all in one piece. */
  readonly texts: readonly SharedArrayBuffer[];
  /** Two 32-bit integers: the next chunk that nobody has taken, and how many the other threads have finished. */
  readonly counters: SharedArrayBuffer;
}

/** Indices into `counters`. */
export const COUNTER = { next: 0, done: 1 } as const;

/** Takes the next chunk, −1 when none is left. */
export function takeChunk({ texts, counters }: SharedWork): number {
  const chunk = Atomics.add(new Int32Array(counters), COUNTER.next, 1);
  return chunk < texts.length ? chunk : -1;
}

/** Reads the papers of a chunk. */
export function readChunk({ texts }: SharedWork, chunk: number): Claims[] {
  const text = Buffer.from(texts[chunk]!).toString('utf8');
  return (JSON.parse(text) as ClaimingPaper[]).map((paper) => readClaims(paper));
}
