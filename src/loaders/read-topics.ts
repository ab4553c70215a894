import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tryReplaceFile } from '../integrations/replace-file.ts';
import type { Topic } from '../paper/topic.ts';
import { readVocabulary } from '../pipeline/read/read-vocabulary.ts';
import { digestOf, type EntryCache } from './entry-cache.ts';

/** The vocabulary of a review, `topics.yaml`, or what a cache knows of that file; empty when there is none. */
export function readTopics(content: string, cache?: EntryCache): readonly Topic[] {
  const file = path.join(content, 'topics.yaml');
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const read = (): readonly Topic[] => readVocabulary({ path: 'topics.yaml', bytes }).topics;
  if (!cache) return read();
  const digest = `${cache.code} ${digestOf(bytes)}`;
  const known = findKnown(cache.topics, digest);
  if (known) return known;
  const topics = read();
  tryReplaceFile(cache.topics, () => JSON.stringify({ digest, topics }));
  return topics;
}

/** The topics that were kept with a digest. */
function findKnown(file: string, digest: string): readonly Topic[] | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { digest: string; topics: readonly Topic[] };
    return kept.digest === digest ? kept.topics : undefined;
  } catch {
    return undefined;
  }
}
