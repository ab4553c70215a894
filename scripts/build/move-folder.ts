import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Where Astro writes a site that is to lie in `out`: there or, outside of the project, in a folder of `cache`.
 * Outside it would put what it renders from into a folder that all builds share, and rename from disk to disk.
 */
export function findWorkshop(root: string, out: string, cache: string): string {
  const way = path.relative(root, out);
  return way.startsWith('..') || path.isAbsolute(way) ? path.join(cache, 'site') : out;
}

/** Moves a folder to a place that is free, also to another disk. */
export function moveFolder(from: string, to: string): void {
  if (from === to) return;
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
