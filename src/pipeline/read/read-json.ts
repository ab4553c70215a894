import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import { parseJson } from './read-json-lines.ts';
import type { ReadResult } from './reader.ts';
import { readRecord } from './record/read-record.ts';
import { splitJsonArray } from './record/split-json-array.ts';

/** A JSON array of records; an element that is broken costs only itself. */
export function readJson(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  for (const { json, line } of splitJsonArray(text)) {
    const result = readRecord(parseJson(json), path, line);
    records.push(...result.records);
    messages.push(...result.messages);
  }
  return { records, messages };
}
