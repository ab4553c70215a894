import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { readVocabulary } from '../pipeline/read/read-vocabulary.ts';

/** Loads the vocabulary of the review, `topics.yaml`, one entry a topic. */
export function loadTopics(content: string): Loader {
  const file = path.join(content, 'topics.yaml');
  return {
    name: 'litatlas:topics',
    load: async ({ store, parseData }) => {
      store.clear();
      const bytes = existsSync(file) ? readFileSync(file) : undefined;
      const { topics } = readVocabulary(bytes && { path: 'topics.yaml', bytes });
      for (const topic of topics)
        store.set({ id: topic.id, data: await parseData({ id: topic.id, data: topic }) });
    },
  };
}
