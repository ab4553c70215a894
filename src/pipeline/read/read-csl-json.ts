import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import { parseJson } from './read-json-lines.ts';
import type { ReadResult } from './reader.ts';
import { readRecord } from './record/read-record.ts';
import { splitJsonArray } from './record/split-json-array.ts';

/** CSL-JSON (citation-style-language schema 1.0), as Zotero and Crossref give it: `issued` is the year, abstracts may bear JATS tags. */
export function readCslJson(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  for (const { json, line } of splitJsonArray(text)) {
    const item = parseJson(json);
    const result = readRecord(isObject(item) ? recordOf(item) : item, path, line);
    records.push(...result.records);
    messages.push(...result.messages);
  }
  return { records, messages };
}

function recordOf(item: Record<string, unknown>): Record<string, unknown> {
  const { issued, abstract } = item;
  const parts: unknown = isObject(issued) ? issued['date-parts'] : undefined;
  const first: unknown = Array.isArray(parts) ? (parts[0] as unknown) : undefined;
  const year: unknown = Array.isArray(first)
    ? first[0]
    : isObject(issued)
      ? (issued['raw'] ?? issued['literal'])
      : issued;
  const plain =
    typeof abstract === 'string'
      ? abstract.replace(/<\/?jats:[a-z-]{1,30}(?: [^<>]{0,200})?>/g, ' ').replace(/ {2,}/g, ' ')
      : abstract;
  return { ...item, abstract: plain, year };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
