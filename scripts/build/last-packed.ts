import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PackRecord } from '../../src/integrations/pack/write-packs.ts';
import { digestStates, readStates } from '../../src/integrations/file-states.ts';

/** What a build notes of the site that it packed. */
export interface LastPacked {
  /** Digest of the code and its settings. */
  readonly code: string;
  /** Digests of names, sizes and times of the site, and of the packed site. */
  readonly site: string;
  readonly packed: string;
  readonly packs: PackRecord;
}

/** The note in `file`, if the same code packed the site that lies in `packed`, and nobody touched that since. */
export function findLastPacked(file: string, code: string, packed: string): LastPacked | undefined {
  if (!existsSync(file) || !existsSync(packed)) return undefined;
  try {
    const last = JSON.parse(readFileSync(file, 'utf8')) as LastPacked;
    return last.code === code && last.packed === digestStates(readStates(packed)) ? last : undefined;
  } catch {
    return undefined;
  }
}

/** Notes what lies in `packed` now. */
export function notePacked(file: string, note: Omit<LastPacked, 'packed'>, packed: string): void {
  writeFileSync(file, JSON.stringify({ ...note, packed: digestStates(readStates(packed)) }));
}
