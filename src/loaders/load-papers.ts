import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { readBody } from './read-body.ts';

/**
 * Loads `papers/*.mdx` without making each entry a JavaScript module: the body of an entry is data, so
 * it is parsed once, by digest, into its plain text (`entry.body`, the displayed abstract).
 */
export function loadPapers(content: string): Loader {
  const folder = path.join(content, 'papers');
  return {
    name: 'litatlas:papers',
    load: async ({ store, parseData, generateDigest, logger }) => {
      const stale = new Set(store.keys());
      for (const name of (existsSync(folder) ? readdirSync(folder) : [])
        .filter((file) => file.endsWith('.mdx'))
        .sort()) {
        const id = name.slice(0, -'.mdx'.length);
        const text = readFileSync(path.join(folder, name), 'utf8');
        const digest = generateDigest(text);
        stale.delete(id);
        if (store.get(id)?.digest === digest) continue;
        const end = text.indexOf('\n---\n', 3);
        const data = await parseData({ id, data: parse(text.slice(4, end)) as Record<string, unknown> });
        store.set({ id, data, digest, body: readBody(text.slice(end + 5)) });
      }
      for (const id of stale) store.delete(id);
      logger.info(`${store.keys().length} papers`);
    },
  };
}
