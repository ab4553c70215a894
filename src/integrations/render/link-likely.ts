import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { linkFiles } from './link-file.ts';
import type { KeptPage } from './plan-pages.ts';
import type { SiteStore } from './site-record.ts';

/** The files of the last site that will probably be taken over. */
export interface LikelyFiles {
  /** Ends the linking and removes what is not taken over; tells the names of what is there now. */
  settle(kept: ReadonlyMap<string, KeptPage>): Promise<ReadonlySet<string>>;
}

/** Links the files `names` of a store into the folder `site`, while nobody knows yet which of them will stay. */
export function linkLikely(site: string, store: SiteStore, names: Iterable<string>): LikelyFiles {
  const linked = new Set<string>();
  let isOver = false;
  function* choose(): Generator<[string, string]> {
    for (const name of names) {
      if (isOver) return;
      linked.add(name);
      yield [path.join(store.folder, name), path.join(site, name)];
    }
  }
  const linking = linkFiles(choose());
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
