import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import { checkSeal } from '../../src/paper/seal.ts';
import { listEntries } from './read-review-folder.ts';

/** A file to write (`text`) or to remove (`text` undefined); `before` is what stands there now. */
export interface Change {
  readonly file: string;
  readonly before: string | undefined;
  readonly text: string | undefined;
}

/**
 * Compares what ingest made with what lies in the folder; equal bytes are no change. An entry that somebody
 * edited (its seal is broken) or wrote by hand (it bears none, while others do) is left alone and reported,
 * unless `force` is set. What ingest wrote once and makes no more is removed.
 */
export function planChanges(
  content: string,
  files: ReadonlyMap<string, string>,
  force: boolean,
): { changes: Change[]; messages: Message[] } {
  const changes: Change[] = [];
  const messages: Message[] = [];
  const present = listFiles(content);
  const seals = new Map<string, ReturnType<typeof checkSeal>>();
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before =
      present.has(file) || existsSync(path.join(content, file))
        ? readFileSync(path.join(content, file), 'utf8')
        : undefined;
    if (before !== undefined && file.startsWith('papers/'))
      seals.set(file, before === text ? 'whole' : checkSeal(before));
    if (before !== text) changes.push({ file, before, text });
  }
  for (const file of present) {
    if (files.has(file)) continue;
    const before = readFileSync(path.join(content, file), 'utf8');
    const seal = file.startsWith('papers/') ? checkSeal(before) : 'whole';
    if (seal === 'whole') changes.push({ file, before, text: undefined });
    else messages.push(strange(file));
  }
  const sealed = [...seals.values()].some((seal) => seal !== 'open');
  const kept = changes.filter(({ file, before }) => {
    const seal = before === undefined ? undefined : seals.get(file);
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
