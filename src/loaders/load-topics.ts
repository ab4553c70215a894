import type { Loader } from 'astro/loaders';
import { readTopics } from './read-topics.ts';

/** Loads the vocabulary of the review, one entry a topic, for the development server; a build (`building`) reads it itself. */
export function loadTopics(content: string, building: boolean): Loader {
  return {
    name: 'litatlas:topics',
    load: async ({ store, parseData }) => {
      store.clear();
      for (const topic of building ? [] : readTopics(content))
        store.set({ id: topic.id, data: await parseData({ id: topic.id, data: { ...topic } }) });
    },
  };
}
