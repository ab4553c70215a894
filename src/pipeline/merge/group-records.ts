import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import { overlapOf } from './compare-abstracts.ts';
import { titleKey } from './title-key.ts';

/** Records that are one paper, in the order of the seeds. */
export type Group = [SeedRecord, ...SeedRecord[]];

/** Records with one title are compared by abstract only so often: a thousand "Editorial" must not take a million. */
const COMPARED = 50;
const SAME_TEXT = 0.5;

/**
 * Puts records of one paper together: the same DOI or arXiv id, or the same title, and no abstract that says
 * something else. Each decision is reported.
 */
export function groupRecords(records: readonly SeedRecord[]): { groups: Group[]; messages: Message[] } {
  const groups: Group[] = [];
  const messages: Message[] = [];
  const byKey = new Map<string, Group[]>();
  for (const record of records) {
    const candidates = new Set(keysOf(record).flatMap((key) => (byKey.get(key) ?? []).slice(0, COMPARED)));
    let home: Group | undefined;
    let doubt: Message | undefined;
    for (const group of candidates) {
      const verdict = compare(record, group);
      if (verdict === 'same') home ??= group;
      else doubt ??= verdict === 'title' ? sameTitle(record, group[0]) : sameIdentifier(record, group[0]);
    }
    if (!home && doubt) messages.push(doubt);
    if (home) {
      messages.push(duplicate(record, home[0]));
      home.push(record);
    } else {
      home = [record];
      groups.push(home);
    }
    for (const key of keysOf(record)) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [home]);
      else if (!known.includes(home)) known.push(home);
    }
  }
  return { groups, messages };
}

function keysOf({ title, doi, arxiv }: SeedRecord): string[] {
  return [
    `title ${titleKey(title)}`,
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
  ];
}

function compare(record: SeedRecord, group: Group): 'same' | 'title' | 'identifier' {
  const title = group.some((other) => titleKey(other.title) === titleKey(record.title));
  const identifier = group.some(
    ({ doi, arxiv }) =>
      (doi !== undefined && doi === record.doi) || (arxiv !== undefined && arxiv === record.arxiv),
  );
  if (title && identifier) return 'same';
  const told = group.filter(({ abstract }) => abstract !== '');
  const comparable = record.abstract !== '' && told.length > 0;
  const text = comparable && told.some(({ abstract }) => overlapOf(abstract, record.abstract) >= SAME_TEXT);
  if (text) return 'same';
  const differ = record.doi !== undefined && group.some(({ doi }) => doi !== undefined) && !identifier;
  if (title && !comparable && !differ) return 'same';
  return title ? 'title' : 'identifier';
}

function placeOf({ source }: SeedRecord): string {
  return `seeds/${source.file}:${source.line}`;
}

function duplicate(record: SeedRecord, first: SeedRecord): Message {
  const sameFile = record.source.file === first.source.file;
  return {
    file: `seeds/${record.source.file}`,
    line: record.source.line,
    rule: 'duplicate',
    // Two lists that overlap are a way to work; one list that repeats itself is a slip.
    severity: sameFile ? 'warning' : 'note',
    message: `The same paper stands in ${placeOf(first)}; the two were merged.`,
    cure: 'Delete one of them, unless each knows something that the other does not.',
  };
}

function sameTitle(record: SeedRecord, first: SeedRecord): Message {
  return {
    file: `seeds/${record.source.file}`,
    line: record.source.line,
    rule: 'same-title',
    severity: 'note',
    message: `The title is that of ${placeOf(first)}, but the abstract is another: kept as two papers.`,
    cure: 'If they are one paper, give both the same DOI or delete one.',
  };
}

function sameIdentifier(record: SeedRecord, first: SeedRecord): Message {
  return {
    file: `seeds/${record.source.file}`,
    line: record.source.line,
    rule: 'same-identifier',
    severity: 'warning',
    message: `The DOI or arXiv id is that of ${placeOf(first)}, but title and abstract are others: kept as two papers.`,
    cure: 'Correct the identifier of one of them, or delete it where it is that of the whole volume.',
  };
}
