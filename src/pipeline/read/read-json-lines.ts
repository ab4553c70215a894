import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import type { ReadResult } from './reader.ts';
import { readRecord } from './record/read-record.ts';

/** One JSON object a line; a line that is none costs only itself. */
export function readJsonLines(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const result = readRecord(parseJson(line), path, index + 1);
    records.push(...result.records);
    messages.push(...result.messages);
  });
  return { records, messages };
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
