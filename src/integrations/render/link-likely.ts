import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { linkFile } from './link-file.ts';
import type { KeptPage } from './plan-pages.ts';
import type { SiteStore } from './site-record.ts';

/** Files linked at a time. */
const AT_ONCE = 100;

/** The files of the last site that will probably be taken over. */
export interface LikelyFiles {
  /** Ends the linking and removes what is not taken over; tells the names of what is there now. */
  settle(kept: ReadonlyMap<string, KeptPage>): Promise<ReadonlySet<string>>;
}

/** Links the files `names` of a store into the folder `site`, while nobody knows yet which of them will stay. */
export function linkLikely(site: string, store: SiteStore, names: Iterable<string>): LikelyFiles {
  const linked = new Set<string>();
  let isOver = false;
  const link = async (): Promise<void> => {
    for (const name of names) {
      if (isOver) return;
      linkFile(path.join(store.folder, name), path.join(site, name));
      linked.add(name);
      // Other work of the thread goes first.
      if (linked.size % AT_ONCE === 0) await setImmediate();
    }
  };
  const linking = link();
  // It is awaited later; until then a failure must not count as unhandled.
  linking.catch(() => undefined);
  return {
    settle: async (kept) => {
      isOver = true;
      await linking;
      for (const name of linked) {
        if (kept.get(name)?.folder === store.folder) continue;
        remove(site, name);
        linked.delete(name);
      }
      return linked;
    },
  };
}

/** Removes a file and the folders that it leaves empty. */
function remove(site: string, name: string): void {
  rmSync(path.join(site, name));
  for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
    try {
      rmdirSync(path.join(site, folder));
    } catch {
      return;
    }
  }
}
