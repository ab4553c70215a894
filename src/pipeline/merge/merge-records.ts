/** Decides which records are one paper, what it is called for ever, and what is displayed of it. */
import { digestOf } from '../../paper/digest.ts';
import type { Message } from '../../paper/message.ts';
import type { Paper, SeedRecord } from '../../paper/paper.ts';
import { assignIds } from './assign-ids.ts';
import { enrichRecords } from './enrich-records.ts';
import { groupRecords } from './group-records.ts';
import { mergeGroup, type MergedRecord } from './merge-group.ts';
import type { PublishedEntry, VanishedEntry } from './published-entry.ts';
import { repairText } from './repair/repair-text.ts';

export interface Merged {
  /** In the order of their ids, so that nothing after depends on the order of the seeds. */
  readonly papers: Paper[];
  readonly vanished: VanishedEntry[];
  readonly messages: Message[];
}

export function mergeRecords(
  seeds: readonly SeedRecord[],
  references: readonly SeedRecord[],
  published: readonly PublishedEntry[],
): Merged {
  const { groups, messages } = groupRecords(seeds);
  const enriched = enrichRecords(groups.map(mergeGroup), references);
  const records = enriched.records
    .filter(({ abstract }) => abstract !== '')
    .map((record) => ({ ...record, digest: digestOf(record) }));
  const untold = enriched.records.filter(({ abstract }) => abstract === '');
  const { ids, vanished } = assignIds(records, published);
  const papers = records.map((record, index) => displayed({ ...record, id: ids[index] ?? '' }));
  papers.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { papers, vanished, messages: [...messages, ...enriched.messages, ...untold.map(withoutAbstract)] };
}

/** The paper as it is shown: damage mended, the seed's own text kept where it differs. */
function displayed(paper: Paper): Paper {
  const title = mend(paper.title);
  const abstract = mend(paper.abstract);
  if (title === paper.title && abstract === paper.abstract) return paper;
  const raw = {
    ...(title !== paper.title && { title: paper.title }),
    ...(abstract !== paper.abstract && { abstract: paper.abstract }),
  };
  return { ...paper, title, abstract, raw };
}

/** A text that is nothing but damage stays as it is. */
function mend(text: string): string {
  const { text: mended, rules } = repairText(text);
  return rules.length > 0 && mended.trim() !== '' ? mended.trim() : text;
}

function withoutAbstract({ title, source }: MergedRecord): Message {
  const [first] = source;
  return {
    file: `seeds/${first?.file ?? ''}`,
    ...(first && { line: first.line }),
    rule: 'title-without-abstract',
    severity: 'warning',
    message: `“${title.length > 60 ? `${title.slice(0, 57).toWellFormed()}…` : title}” has no abstract and was left out.`,
    cure: 'Add its abstract here or to a file in references/.',
  };
}
