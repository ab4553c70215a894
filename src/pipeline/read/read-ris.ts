import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import type { ReadResult } from './reader.ts';
import { readRecord } from './record/read-record.ts';

/** Tags of RIS (Clarivate, "RIS format specification") under the names that `readRecord` knows, best first. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT'],
  abstract: ['AB', 'N2'],
  authors: ['AU', 'A1'],
  year: ['PY', 'Y1', 'DA'],
  venue: ['T2', 'JO', 'JF', 'BT', 'JA', 'PB'],
  doi: ['DO'],
  url: ['UR'],
  pdf: ['L1'],
};

/** A `.ris` file: `TY  - ` opens a record, `ER  - ` closes it; a line without a tag continues the one before. */
export function readRis(text: string, path: string): ReadResult {
  const records: SeedRecord[] = [];
  const messages: Message[] = [];
  let open: { fields: Map<string, string[]>; line: number } | undefined;
  let values: string[] | undefined;
  const close = (): void => {
    if (!open) return;
    const result = readRecord(recordOf(open.fields), path, open.line);
    records.push(...result.records);
    messages.push(...result.messages);
    open = undefined;
    values = undefined;
  };
  text.split('\n').forEach((line, index) => {
    const [, tag, value = ''] = /^\s?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'TY') {
      close();
      open = { fields: new Map(), line: index + 1 };
    } else if (tag === 'ER') close();
    else if (tag !== undefined && open) {
      values = open.fields.get(tag) ?? [];
      values.push(value.trim());
      open.fields.set(tag, values);
    } else if (tag === undefined && open && values && line.trim() !== '') {
      values.push(`${values.pop() ?? ''} ${line.trim()}`);
    } else if (line.trim() !== '') messages.push(outside(path, index + 1));
  });
  close();
  return { records, messages: messages.slice(0, 200) };
}

function recordOf(fields: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [key, tags] of Object.entries(TAGS)) {
    const found = tags.map((tag) => fields.get(tag)).find((values) => values?.some((value) => value !== ''));
    record[key] = key === 'authors' ? found : found?.find((value) => value !== '');
  }
  return record;
}

function outside(file: string, line: number): Message {
  return {
    file,
    line,
    rule: 'outside-of-record',
    severity: 'warning',
    message: 'The line stands outside of a record and was skipped.',
    cure: 'A record begins with "TY  - " and ends with "ER  - ".',
  };
}
