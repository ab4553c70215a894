import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import { digestStates } from './digest-files.ts';

/** What a finished build notes for the next one. */
export interface LastBuild {
  /** Digest of the code and its settings. */
  readonly code: string;
  /** Digest of the whole folder of the review, after ingest. */
  readonly content: string;
  /** Digest of names, sizes and times of the finished site. */
  readonly out: string;
  /** What ingest said, to be said again. */
  readonly messages: readonly Message[];
}

/** The note of the last build if it still describes this code, this review and the site as it lies there. */
export function findUnchanged(
  file: string,
  now: { readonly code: string; readonly content: string },
  out: string,
): LastBuild | undefined {
  if (!existsSync(file) || !existsSync(out)) return undefined;
  try {
    const last = JSON.parse(readFileSync(file, 'utf8')) as LastBuild;
    const same = last.code === now.code && last.content === now.content && last.out === digestStates(out);
    return same && Array.isArray(last.messages) ? last : undefined;
  } catch {
    return undefined;
  }
}

/** Notes a finished build. */
export function noteBuild(file: string, build: Omit<LastBuild, 'out'>, out: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...build, out: digestStates(out) }));
}
