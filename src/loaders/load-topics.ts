import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import type { Topic } from '../paper/topic.ts';

/** Loads the vocabulary of the review, `topics.yaml`, one entry a topic. */
export function loadTopics(content: string): Loader {
  const file = path.join(content, 'topics.yaml');
  return {
    name: 'litatlas:topics',
    load: async ({ store, parseData }) => {
      store.clear();
      const topics = existsSync(file) ? ((parse(readFileSync(file, 'utf8')) ?? []) as Topic[]) : [];
      for (const topic of topics)
        store.set({ id: topic.id, data: await parseData({ id: topic.id, data: topic }) });
    },
  };
}
