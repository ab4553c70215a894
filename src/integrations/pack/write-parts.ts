import { closeSync, openSync, readSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { PackedFolder } from './packed-folder.ts';

/** Cuts a file into the gzip of every `size` bytes of it. Joined, the parts are the gzip of the file (RFC 1952, 2.2). */
export function writeParts(file: string, parts: readonly string[], size: number, to: PackedFolder): void {
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(size);
    for (const part of parts) to.put(part, gzipSync(bytes.subarray(0, readSync(open, bytes, 0, size, null))));
  } finally {
    closeSync(open);
  }
}
