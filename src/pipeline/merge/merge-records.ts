import { createHash } from 'node:crypto';
import { slugOf } from '../../paper/ids.ts';
import type { Message } from '../../paper/message.ts';
import type { Paper, SeedRecord } from '../../paper/paper.ts';

/** What an earlier ingest published, as far as merging needs to know. */
export interface PublishedEntry {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly digest: string;
  readonly doi?: string;
}

/** Decides which records are one paper and gives every paper its id, in seed order. */
export function mergeRecords(
  seeds: readonly SeedRecord[],
  _references: readonly SeedRecord[],
  _published: readonly PublishedEntry[],
): { papers: Paper[]; messages: Message[] } {
  const papers: Paper[] = [];
  const taken = new Set<string>();
  for (const { source, ...record } of seeds) {
    let id = slugOf(record.title);
    for (let n = 2; taken.has(id); n += 1) id = `${slugOf(record.title, 56)}-${n}`;
    taken.add(id);
    const digest = createHash('sha256')
      .update(`${record.title}\n${record.abstract}`)
      .digest('hex')
      .slice(0, 16);
    papers.push({ ...record, id, source: [source], digest });
  }
  return { papers, messages: [] };
}
