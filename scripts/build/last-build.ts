import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import { digestStates, readStates, type FileState } from '../../src/integrations/file-states.ts';

/** What a finished build notes for the next one. */
export interface LastBuild {
  /** Digest of the code and its settings. */
  readonly code: string;
  /** Digest of what people wrote of the review. */
  readonly written: string;
  /** Digest of what ingest made of it. */
  readonly made: string;
  /** Digest of names, sizes and times of the finished site. */
  readonly out: string;
  /** What ingest said, to be said again. */
  readonly messages: readonly Message[];
}

/** What a build is made of; what costs more to know is asked for last. */
export interface BuiltFrom extends Pick<LastBuild, 'code' | 'written'> {
  readonly made: () => string;
}

/** The note of the last build if it still describes this code, this review and the site as it lies there. */
export function findUnchanged(file: string, now: BuiltFrom, out: string): LastBuild | undefined {
  const last = findLast(file);
  if (!last || !existsSync(out) || !Array.isArray(last.messages)) return undefined;
  const { code, written, made } = now;
  const isSame = last.code === code && last.written === written && last.made === made();
  return isSame && last.out === digestStates(readStates(out)) ? last : undefined;
}

/** What the last build noted of the states of the files of its site. */
export function findSiteStates(file: string): string | undefined {
  return findLast(file)?.out;
}

/** The note of the last build, unless it is damaged. */
function findLast(file: string): LastBuild | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LastBuild;
  } catch {
    return undefined;
  }
}

/** Notes a finished build, and the states of the files of its site. */
export function noteBuild(
  file: string,
  build: Omit<LastBuild, 'out'>,
  out: ReadonlyMap<string, FileState>,
): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...build, out: digestStates(out) }));
}
