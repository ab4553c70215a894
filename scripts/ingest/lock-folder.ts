import path from 'node:path';
import { returnLock, takeLock } from '../lock/take-lock.ts';

/**
 * Takes the one side folder of a review, in which an ingest prepares what it writes: from the first byte that it
 * reads to the last that is rendered nobody else changes the entries. Returns what the disk said when the folder
 * cannot be written at all: reading may go on, since nobody else can write either.
 * @throws Error when another ingest or build is at work.
 */
export function lockFolder(content: string): string | Error {
  const side = path.join(content, '.ingest');
  try {
    takeLock(side, `Another ingest or build of ${content}`);
    return side;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

/** Gives back what `lockFolder` took, with all that is in it. */
export function unlockFolder(side: string | Error): void {
  if (typeof side === 'string') returnLock(side);
}
