import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './plan-changes.ts';

/** Writes each file beside its place and renames it there: a reader or a crash sees the old or the new, whole. */
export function applyChanges(content: string, changes: readonly Change[]): void {
  for (const { file, text } of changes) {
    const target = path.join(content, file);
    if (text === undefined) {
      rmSync(target, { force: true });
      continue;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    writeFileSync(beside, text);
    renameSync(beside, target);
  }
}
