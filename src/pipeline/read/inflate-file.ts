import { gunzipSync } from 'node:zlib';
import type { Message } from '../../paper/message.ts';
import type { SourceFile } from '../../paper/source-file.ts';

/** What a file may grow to, in bytes: 150,000 papers with abstracts; a longer text is none in JavaScript soon. */
const LIMIT = 2 ** 28;

/** Whether the name says gzip (RFC 1952). */
export function isGzip(path: string): boolean {
  return path.toLowerCase().endsWith('.gz');
}

/**
 * The bytes in a gzip file, or a message when it is broken or grows beyond `limit` bytes; no more than that is
 * ever inflated. What is in it is not inflated again.
 */
export function inflateFile({ path, bytes }: SourceFile, limit = LIMIT): Uint8Array | Message {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return {
      file: path,
      rule: tooLarge ? 'too-large' : 'broken-gzip',
      severity: 'warning',
      message: tooLarge
        ? `It inflates to more than ${limit} bytes; it was not read.`
        : `It cannot be inflated: ${(error as Error).message}.`,
      cure: tooLarge ? 'Split it into several files.' : 'Compress it anew, or put it here as it is.',
    };
  }
}
