import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';

/** Copies the files below a folder into another; `skip` leaves some out by their path below it. */
export function copyFiles(from: string, to: string, skip: (name: string) => boolean = () => false): void {
  mkdirSync(to, { recursive: true });
  for (const name of listFiles(from).filter((one) => !skip(one))) {
    mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    copyFileSync(path.join(from, name), path.join(to, name));
  }
}
