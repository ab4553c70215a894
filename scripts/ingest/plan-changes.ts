import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import { checkSeal } from '../../src/paper/seal.ts';
import type { AtlasFiles } from '../../src/pipeline/pipeline.ts';
import { listEntries } from './read-review-folder.ts';
import { holdsParts } from './text-parts.ts';

/** A file that ingest writes or removes. */
export interface FileChange {
  readonly file: string;
  readonly kind: 'new' | 'changed' | 'gone';
}

/** What stands there now and what shall stand there, empty where nothing does; read or made anew at every call. */
export interface Change extends FileChange {
  readonly before: () => string;
  readonly text: () => string;
  /** Where the text may be too large to hold. */
  readonly parts?: (() => Iterable<string>) | undefined;
}

/**
 * Compares what ingest made with what lies in the folder; equal bytes are no change. An entry that somebody
 * edited (its seal is broken) or wrote by hand (it bears none, while others do) is left alone and reported,
 * unless `force` is set. What ingest wrote once and makes no more is removed. Files are compared one after the
 * other and none is held.
 * @param isMeant which files are compared; others stay as they are
 * @param onSame told which file is as it shall be, and its text, unless it is compared in parts
 * @param seen what a file held a moment ago, where that is known: one that is as it shall be is not read again
 */
export function planChanges(
  content: string,
  { files, parts = new Map() }: Pick<AtlasFiles, 'files'> & Partial<Pick<AtlasFiles, 'parts'>>,
  force: boolean,
  isMeant: (file: string) => boolean = () => true,
  onSame: (file: string, text: string) => void = () => undefined,
  seen: ReadonlyMap<string, string> = new Map(),
): { changes: Change[]; messages: Message[] } {
  const changes: Change[] = [];
  const messages: Message[] = [];
  const present = new Set([...listFiles(content)].filter(isMeant));
  const seals = new Map<string, ReturnType<typeof checkSeal>>();
  const read = (file: string): string => readFileSync(path.join(content, file), 'utf8');
  for (const file of [...files.keys()].filter(isMeant).sort()) {
    const text = (): string => files.get(file) ?? '';
    if (!present.has(file) && !existsSync(path.join(content, file))) {
      changes.push({ file, kind: 'new', before: () => '', text, parts: parts.get(file) });
      continue;
    }
    const large = parts.get(file);
    if (large) {
      if (!holdsParts(path.join(content, file), large()))
        changes.push({ file, kind: 'changed', before: () => read(file), text, parts: large });
      continue;
    }
    const wanted = text();
    const before = seen.get(file) === wanted ? wanted : read(file);
    const isSame = before === wanted;
    if (file.startsWith('papers/')) seals.set(file, isSame ? 'whole' : checkSeal(before));
    if (isSame) onSame(file, before);
    else changes.push({ file, kind: 'changed', before: () => read(file), text });
  }
  for (const file of present) {
    if (files.has(file)) continue;
    const seal = file.startsWith('papers/') ? checkSeal(read(file)) : 'whole';
    if (seal === 'whole') changes.push({ file, kind: 'gone', before: () => read(file), text: () => '' });
    else messages.push(strange(file));
  }
  const sealed = [...seals.values()].some((seal) => seal !== 'open');
  const kept = changes.filter(({ file }) => {
    const seal = seals.get(file);
    const byHand = seal === 'broken' || (seal === 'open' && sealed);
    if (byHand && !force) messages.push(edited(file));
    return !byHand || force;
  });
  return { changes: kept, messages };
}

/** Generated files that are there: entries and what the whole corpus tells. */
function listFiles(content: string): Set<string> {
  const atlas = path.join(content, 'atlas');
  const names = existsSync(atlas) ? readdirSync(atlas).filter((name) => name.endsWith('.json')) : [];
  return new Set([
    ...names.sort().map((name) => `atlas/${name}`),
    ...listEntries(content).map((name) => `papers/${name}`),
  ]);
}

function edited(file: string): Message {
  return {
    file,
    rule: 'edited-entry',
    severity: 'warning',
    message: 'This generated entry was edited by hand; it is left as it is and no longer follows the seed.',
    cure: `Move remarks to notes/${path.basename(file)} and corrections to the seed, then run ingest with --force to write it anew.`,
  };
}

function strange(file: string): Message {
  return {
    file,
    rule: 'strange-entry',
    severity: 'warning',
    message: 'Ingest did not write this file, or somebody changed it beyond reading; it is left as it is.',
    cure: 'Delete it, or move what it says to the seeds or to notes/.',
  };
}
