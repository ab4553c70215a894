import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { listEntryIds, readEntryText } from './read-entries.ts';

/**
 * Loads `papers/*.mdx` for the development server, by digest: `entry.body` is the displayed abstract. A build
 * (`building`) reads entries itself and leaves the collection empty.
 */
export function loadPapers(content: string, building: boolean): Loader {
  return {
    name: 'litatlas:papers',
    load: async ({ store, parseData, generateDigest, logger }) => {
      const ids = building ? [] : listEntryIds(content);
      const stale = new Set(store.keys());
      for (const id of ids) {
        const file = path.join(content, 'papers', `${id}.mdx`);
        const text = readFileSync(file, 'utf8');
        const digest = generateDigest(text);
        stale.delete(id);
        if (store.get(id)?.digest === digest) continue;
        const { entry, abstract } = readEntryText(text, file);
        const data = await parseData({ id, data: { ...entry } });
        store.set({ id, data, digest, body: abstract });
      }
      for (const id of stale) store.delete(id);
      logger.info(`${ids.length} papers`);
    },
  };
}
