import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clearLeftovers, lockFolder } from './lock-folder.ts';
import type { Change } from './plan-changes.ts';
import { makeProgress } from './progress.ts';

/**
 * Writes each file into a side folder and renames it to its place: at any moment a reader, a crash or a full
 * disk leaves the old file or the new one, whole. Removals come last. Nothing to change touches nothing.
 */
export function applyChanges(content: string, changes: readonly Change[]): void {
  if (changes.length === 0) return clearLeftovers(content);
  const side = lockFolder(content);
  try {
    const progress = makeProgress('writing', changes.length);
    const beside = path.join(side, 'next');
    const inOrder = [
      ...changes.filter(({ text }) => text !== undefined),
      ...changes.filter(({ text }) => text === undefined),
    ];
    inOrder.forEach(({ file, text }, index) => {
      const target = path.join(content, file);
      if (text === undefined) rmSync(target, { force: true });
      else {
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(beside, text);
        renameSync(beside, target);
      }
      progress(index + 1);
    });
  } catch (error) {
    throw new Error(
      `${(error as Error).message}. What was there is whole; make room or give permission, then ingest again.`,
      { cause: error },
    );
  } finally {
    rmSync(side, { recursive: true, force: true });
  }
}
