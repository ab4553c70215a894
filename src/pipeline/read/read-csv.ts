import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import type { ReadResult } from './reader.ts';
import { readRecord } from './record/read-record.ts';
import { splitRows } from './record/split-rows.ts';

/** Headings of exported tables (Zotero, Scopus, Web of Science, OpenAlex) under the names that `readRecord` knows. */
const HEADINGS: Readonly<Record<string, string>> = {
  'article title': 'title',
  'document title': 'title',
  'abstract note': 'abstract',
  'author full names': 'authors',
  author: 'authors',
  'author(s)': 'authors',
  'publication year': 'year',
  'publication title': 'venue',
  'source title': 'venue',
  journal: 'venue',
  booktitle: 'venue',
  conference: 'venue',
  'article url': 'url',
  link: 'url',
  'pdf url': 'pdf',
  'pdf link': 'pdf',
  'arxiv id': 'arxiv',
};

/** A table with a line of headings: commas, semicolons or tabs part its cells (RFC 4180). */
export function readCsv(text: string, path: string): ReadResult {
  const [head, ...rows] = splitRows(text);
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  const headings = (head?.cells ?? []).map((cell) => {
    const heading = cell.trim().toLowerCase().replaceAll('_', ' ');
    return HEADINGS[heading] ?? heading;
  });
  if (!headings.includes('title')) {
    messages.push({
      file: path,
      line: 1,
      rule: 'table-without-headings',
      severity: 'warning',
      message: 'The first line names no column “title”; the table was not read.',
      cure: 'Put the names of the columns into the first line: title, abstract, authors, year, venue, doi, url.',
    });
    return { records, messages };
  }
  for (const { cells, line } of rows) {
    const record: Record<string, unknown> = {};
    cells.forEach((cell, index) => {
      const heading = headings[index] ?? '';
      if (cell.trim() !== '' && !Object.hasOwn(record, heading)) record[heading] = cell;
    });
    const result = readRecord(record, path, line);
    records.push(...result.records);
    messages.push(...result.messages);
  }
  return { records, messages };
}
