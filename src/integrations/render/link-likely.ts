import path from 'node:path';
import { linkFiles } from './link-file.ts';
import type { KeptPage } from './plan-pages.ts';
import { removeFile } from './remove-file.ts';
import type { SiteStore } from './site-record.ts';

/** The files of the last site that will probably be taken over. */
export interface LikelyFiles {
  /** Ends the linking and removes what is not taken over; tells the names of what is there now. */
  settle(kept: ReadonlyMap<string, KeptPage>): Promise<ReadonlySet<string>>;
}

/**
 * Links the files `names` of a store into the folder `site`, while nobody knows yet which of them will stay.
 * @param linked names of those that are linked already; the others are added
 */
export function linkLikely(
  site: string,
  store: SiteStore,
  names: Iterable<string>,
  linked: Set<string> = new Set(),
): LikelyFiles {
  let isOver = false;
  function* choose(): Generator<[string, string]> {
    for (const name of names) {
      if (isOver) return;
      if (linked.has(name)) continue;
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
        removeFile(site, name);
        linked.delete(name);
      }
      return linked;
    },
  };
}
