import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes the one side folder in which an ingest prepares what it writes, so that two never write at once. A
 * folder that a killed process left behind is taken over. The caller removes it in the end.
 * @throws Error when another process is at work, or the folder cannot be written.
 */
export function lockFolder(content: string): string {
  const side = path.join(content, '.ingest');
  const own = path.join(content, `.ingest-${process.pid}`);
  clearLeftovers(content);
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'pid'), String(process.pid));
    // A folder that is renamed comes with its owner's number in it: nobody sees it without.
    for (let tries = 0; tries < 2; tries += 1) {
      const owner = ownerOf(side);
      if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
        throw new Error(
          `Another ingest (process ${owner}) is writing to ${content}; wait for it. If there is none, delete ${side}.`,
        );
      }
      rmSync(side, { recursive: true, force: true });
      try {
        renameSync(own, side);
        return side;
      } catch (error) {
        if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
          throw error;
      }
    }
    throw new Error(`Another ingest is writing to ${content}; wait for it.`);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
}

/** Removes the side folders of processes that were killed. */
export function clearLeftovers(content: string): void {
  for (const name of readdirSync(content)) {
    const found = /^\.ingest(?:-(\d+))?$/.exec(name);
    if (!found) continue;
    const folder = path.join(content, name);
    const owner = ownerOf(folder) ?? Number(found[1]);
    if (!Number.isNaN(owner) && owner !== process.pid && !isAlive(owner))
      rmSync(folder, { recursive: true, force: true });
  }
}

function ownerOf(side: string): number | undefined {
  try {
    return Number(readFileSync(path.join(side, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
