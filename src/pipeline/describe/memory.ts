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
