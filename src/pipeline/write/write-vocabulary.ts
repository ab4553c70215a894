import { stringify } from 'yaml';
import type { Topic } from '../../paper/topic.ts';
import type { SourceFile } from '../../paper/source-file.ts';

/** The text of `topics.yaml`; a file that already says the same is returned as it is. */
export function writeVocabulary(topics: readonly Topic[], before: SourceFile | undefined): string {
  if (before) return new TextDecoder().decode(before.bytes);
  return stringify(topics);
}
