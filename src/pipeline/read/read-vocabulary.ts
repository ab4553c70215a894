import { parse } from 'yaml';
import type { Message } from '../../paper/message.ts';
import { vocabularySchema, type Topic } from '../../paper/topic.ts';
import type { SourceFile } from '../../paper/source-file.ts';

/** Reads `topics.yaml`; an absent file is an empty vocabulary. */
export function readVocabulary(file: SourceFile | undefined): { topics: Topic[]; messages: Message[] } {
  if (!file) return { topics: [], messages: [] };
  return { topics: vocabularySchema.parse(parse(new TextDecoder().decode(file.bytes)) ?? []), messages: [] };
}
