import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Puts a file of one site into another, without copying its bytes where the disk can share them. */
export function linkFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
