import { readClaims, type ClaimingPaper, type Claims } from '../../src/pipeline/describe/read-claims.ts';

/** Papers are handed out in chunks of this many. */
export const CHUNK = 100;

/** What all threads see. The text of chunk c is JSON from `ends[c - 1]` up to `ends[c]` of `text`, in UTF-8. */
export interface SharedWork {
  readonly text: SharedArrayBuffer;
  readonly ends: readonly number[];
  /** Two 32-bit integers: the next chunk that nobody has taken, and how many the other threads have finished. */
  readonly counters: SharedArrayBuffer;
}

/** Indices into `counters`. */
export const COUNTER = { next: 0, done: 1 } as const;

/** Takes the next chunk, −1 when none is left. */
export function takeChunk({ ends, counters }: SharedWork): number {
  const chunk = Atomics.add(new Int32Array(counters), COUNTER.next, 1);
  return chunk < ends.length ? chunk : -1;
}

/** Reads the papers of a chunk. */
export function readChunk({ text, ends }: SharedWork, chunk: number): Claims[] {
  const from = chunk === 0 ? 0 : ends[chunk - 1]!;
  const bytes = Buffer.from(text, from, ends[chunk]! - from);
  return (JSON.parse(bytes.toString('utf8')) as ClaimingPaper[]).map((paper) => readClaims(paper));
}
