import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes of parts written at once. */
const BATCH = 1 << 20;

/** Whether a file holds exactly these parts, one after the other, in UTF-8; nothing is held whole. */
export function holdsParts(file: string, parts: Iterable<string>): boolean {
  const handle = openSync(file, 'r');
  try {
    let place = Buffer.alloc(1 << 14);
    for (const part of parts) {
      const wanted = Buffer.from(part);
      if (wanted.length > place.length) place = Buffer.alloc(2 * wanted.length);
      if (readWhole(handle, place, wanted.length) < wanted.length) return false;
      if (!wanted.equals(place.subarray(0, wanted.length))) return false;
    }
    return readSync(handle, place, 0, 1, null) === 0;
  } finally {
    closeSync(handle);
  }
}

/** Writes the parts of a text into a file, which is new or loses what it held. */
export function writeParts(file: string, parts: Iterable<string>): void {
  const handle = openSync(file, 'w');
  try {
    let batch: Buffer[] = [];
    let size = 0;
    const flush = (): void => {
      const bytes = Buffer.concat(batch);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      batch = [];
      size = 0;
    };
    for (const part of parts) {
      const bytes = Buffer.from(part);
      batch.push(bytes);
      size += bytes.length;
      if (size >= BATCH) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
}

/** How many bytes were there, up to `length`. */
function readWhole(handle: number, place: Buffer, length: number): number {
  let at = 0;
  while (at < length) {
    const got = readSync(handle, place, at, length - at, null);
    if (got === 0) break;
    at += got;
  }
  return at;
}
