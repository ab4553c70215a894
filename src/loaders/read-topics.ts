import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Topic } from '../paper/topic.ts';
import { readVocabulary } from '../pipeline/read/read-vocabulary.ts';

/** The vocabulary of a review, `topics.yaml`; empty when there is none. */
export function readTopics(content: string): readonly Topic[] {
  const file = path.join(content, 'topics.yaml');
  return readVocabulary(existsSync(file) ? { path: 'topics.yaml', bytes: readFileSync(file) } : undefined)
    .topics;
}
