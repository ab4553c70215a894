import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/paper/message.ts';
import { checkSeal } from '../../src/paper/seal.ts';

/** A file to write (`text`) or to remove (`text` undefined); `before` is what stands there now. */
export interface Change {
  readonly file: string;
  readonly before: string | undefined;
  readonly text: string | undefined;
}

/**
 * Compares what ingest made with what lies in the folder. Entries that somebody edited by hand are left alone
 * and reported; entries that are no longer made are removed; equal bytes are no change.
 */
export function planChanges(
  content: string,
  files: ReadonlyMap<string, string>,
): { changes: Change[]; messages: Message[] } {
  const changes: Change[] = [];
  const messages: Message[] = [];
  for (const [file, text] of files) {
    const target = path.join(content, file);
    const before = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
    if (before === text) continue;
    if (before !== undefined && isEdited(file, before)) messages.push(edited(file));
    else changes.push({ file, before, text });
  }
  for (const name of listEntries(content)) {
    const file = `papers/${name}`;
    if (files.has(file)) continue;
    const before = readFileSync(path.join(content, file), 'utf8');
    if (isEdited(file, before)) messages.push(edited(file));
    else changes.push({ file, before, text: undefined });
  }
  return { changes, messages };
}

function listEntries(content: string): string[] {
  const folder = path.join(content, 'papers');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
}

function isEdited(file: string, before: string): boolean {
  return file.startsWith('papers/') && checkSeal(before) === 'broken';
}

function edited(file: string): Message {
  return {
    file,
    rule: 'edited-entry',
    severity: 'warning',
    message: 'This generated entry was edited by hand; it is left as it is and no longer follows the seed.',
    cure: `Move remarks to notes/${path.basename(file)} and corrections to the seed, then delete the entry and ingest again.`,
  };
}
