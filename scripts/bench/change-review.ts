import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** What may happen to a review between two builds, in the order in which `npm run bench` measures it. */
export const CHANGES: readonly { readonly name: string; change(review: string): void }[] = [
  { name: 'unchanged', change: () => undefined },
  {
    name: 'one abstract changed',
    change: (review) => editSeeds(review, (records) => replaceLast(records, extend)),
  },
  {
    name: 'one paper added',
    change: (review) =>
      editSeeds(review, (records) => [...records, ...records.filter(isPaper).slice(0, 1).map(copyOf)]),
  },
  {
    name: 'one topic renamed',
    change: (review) => {
      const file = path.join(review, 'topics.yaml');
      const topics = parseDocument(readFileSync(file, 'utf8'));
      const label = [0, 'label'];
      topics.setIn(label, `${String(topics.getIn(label))} renamed`);
      writeFileSync(file, topics.toString());
    },
  },
];

/** The seeds of a bench are one `.jsonl` file, or a listing in which paragraphs are titles and abstracts. */
function editSeeds(review: string, edit: (records: readonly string[]) => readonly string[]): void {
  const [name = ''] = readdirSync(path.join(review, 'seeds'));
  const file = path.join(review, 'seeds', name);
  const between = name.endsWith('.jsonl') ? '\n' : '\n\n';
  const records = readFileSync(file, 'utf8').trimEnd().split(between);
  writeFileSync(file, edit(records).join(between) + between);
}

/** Whether a line or a paragraph holds an abstract. */
function isPaper(record: string): boolean {
  return record.length > 300;
}

function replaceLast(records: readonly string[], edit: (record: string) => string): string[] {
  const last = records.findLastIndex(isPaper);
  return records.map((record, index) => (index === last ? edit(record) : record));
}

/** An abstract with one sentence more. */
function extend(record: string): string {
  const more = ' We also measure what a larger batch changes.';
  if (!record.startsWith('{')) return record + more;
  const paper = JSON.parse(record) as { abstract: string };
  return JSON.stringify({ ...paper, abstract: paper.abstract + more });
}

/** A paper of its own that says what another one says in other words. */
function copyOf(record: string): string {
  if (!record.startsWith('{')) return `One More Study of Batches\n\nWe study batches once more. ${record}`;
  const { title, abstract } = JSON.parse(record) as { title: string; abstract: string };
  return JSON.stringify({ title: `One More: ${title}`, abstract: `We study this once more. ${abstract}` });
}
