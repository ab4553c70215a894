import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './plan-changes.ts';
import { makeProgress } from './progress.ts';
import { writeParts } from './text-parts.ts';

/**
 * Writes each file into the side folder and renames it to its place: at any moment a reader, a crash or a full
 * disk leaves the old file or the new one, whole. Removals come last. Nothing to change touches nothing.
 * @param side the folder of `lockFolder`, or why there is none
 * @param onWritten told what now stands in a file, unless it is written in parts
 * @throws Error with a cure when the disk refuses
 */
export function applyChanges(
  content: string,
  changes: readonly Change[],
  side: string | Error,
  onWritten: (file: string, text: string) => void = () => undefined,
): void {
  if (changes.length === 0) return;
  try {
    if (typeof side !== 'string') throw side;
    const progress = makeProgress('writing', changes.length);
    const beside = path.join(side, 'next');
    const inOrder = [
      ...changes.filter(({ kind }) => kind !== 'gone'),
      ...changes.filter(({ kind }) => kind === 'gone'),
    ];
    inOrder.forEach(({ file, kind, text: make, parts }, index) => {
      const target = path.join(content, file);
      if (kind === 'gone') rmSync(target, { force: true });
      else {
        mkdirSync(path.dirname(target), { recursive: true });
        const text = parts ? undefined : make();
        if (text === undefined) writeParts(beside, parts!());
        else writeFileSync(beside, text);
        renameSync(beside, target);
        if (text !== undefined) onWritten(file, text);
      }
      progress(index + 1);
    });
  } catch (error) {
    throw new Error(
      `${(error as Error).message}. What was there is whole; make room or give permission, then ingest again.`,
      { cause: error },
    );
  }
}
