import { createHash } from 'node:crypto';

/**
 * What earlier runs found, by key. Whoever brings one sees to it that nothing is found in it that other code kept; a
 * value that is gone is found anew.
 */
export interface Memory {
  has(key: string): boolean;
  /** The bytes kept last under a key; they may be gone with the next call. */
  find(key: string): Uint8Array | undefined;
  keep(key: string, value: Uint8Array): void;
}

/** What a memory knows plain data, and what is made of it, by. */
export function digestKey(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64').slice(0, 24);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Plain data from a memory. */
export function findData<T>(memory: Memory | undefined, key: string): T | undefined {
  const bytes = memory?.find(key);
  return bytes && (JSON.parse(decoder.decode(bytes)) as T);
}

/** Plain data into a memory. */
export function keepData(memory: Memory | undefined, key: string, data: unknown): void {
  memory?.keep(key, encoder.encode(JSON.stringify(data)));
}

/** Plain data that an earlier run made, else what `make` gives; known by `kind` and by all it is made `from`. */
export function recallData<T>(memory: Memory | undefined, kind: string, from: unknown, make: () => T): T {
  if (!memory) return make();
  const key = `${kind} ${digestKey(from)}`;
  const known = findData<T>(memory, key);
  if (known !== undefined) return known;
  const made = make();
  keepData(memory, key, made);
  return made;
}

/** As `recallData`, for a text. */
export function recallText(
  memory: Memory | undefined,
  kind: string,
  from: unknown,
  make: () => string,
): string {
  if (!memory) return make();
  const key = `${kind} ${digestKey(from)}`;
  const known = memory.find(key);
  if (known) return decoder.decode(known);
  const made = make();
  memory.keep(key, encoder.encode(made));
  return made;
}
