import type { Message } from '../../paper/message.ts';
import type { SeedRecord } from '../../paper/paper.ts';
import type { MergedRecord } from './merge-group.ts';
import { isTruncated, titleKey } from './title-key.ts';

/** A title cut off shorter than this is too common to find its paper by. */
const PREFIX = 25;

/**
 * Fills what seeds leave open (authors, year, venue, identifiers, links, also a missing abstract) from the
 * references with the same DOI, arXiv id or title. What a seed says is never overwritten.
 */
export function enrichRecords(
  records: readonly MergedRecord[],
  references: readonly SeedRecord[],
): { records: MergedRecord[]; messages: Message[] } {
  if (references.length === 0) return { records: [...records], messages: [] };
  const find = indexReferences(references);
  const used = new Set<SeedRecord>();
  const enriched = records.map((record) => {
    const found = find(record);
    for (const reference of found) used.add(reference);
    return found.reduce(fill, record);
  });
  return { records: enriched, messages: reportUnused(references, used) };
}

function indexReferences(references: readonly SeedRecord[]): (record: MergedRecord) => SeedRecord[] {
  const byKey = new Map<string, SeedRecord[]>();
  const add = (key: string, reference: SeedRecord): void => {
    const known = byKey.get(key);
    if (known) known.push(reference);
    else byKey.set(key, [reference]);
  };
  for (const reference of references) {
    if (reference.doi !== undefined) add(`doi ${reference.doi}`, reference);
    if (reference.arxiv !== undefined) add(`arxiv ${reference.arxiv}`, reference);
    add(titleKey(reference.title), reference);
  }
  const titles = [...byKey.keys()].filter((key) => !/^(?:doi|arxiv) /.test(key)).sort();
  return ({ title, doi, arxiv }) => {
    const key = titleKey(title);
    const byTitle = byKey.get(key) ?? [];
    const found = new Set([
      ...unambiguous(byKey.get(`doi ${doi}`)),
      ...unambiguous(byKey.get(`arxiv ${arxiv}`)),
      ...byTitle,
    ]);
    if (found.size === 0 && isTruncated(title) && key.length >= PREFIX) {
      const full = completions(titles, key);
      if (full.length === 1) for (const reference of byKey.get(full[0] ?? '') ?? []) found.add(reference);
    }
    // One title may be two papers: a published DOI that differs rules a reference out.
    return [...found].filter(
      (reference) => !differ(doi, reference.doi) || (arxiv !== undefined && reference.arxiv === arxiv),
    );
  };
}

/** References with one identifier, unless it is that of a volume: then only their titles can tell. */
function unambiguous(references: readonly SeedRecord[] = []): readonly SeedRecord[] {
  return new Set(references.map(({ title }) => titleKey(title))).size === 1 ? references : [];
}

/** Two DOIs of publishers; arXiv's stand for a preprint of perhaps the same paper. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && ![a, b].some((doi) => doi.startsWith('10.48550/'));
}

/** The titles, of a sorted list, that begin with a prefix; two are enough to know that it is not unique. */
function completions(titles: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return titles.slice(low, low + 2).filter((title) => title.startsWith(prefix));
}

function fill(record: MergedRecord, reference: SeedRecord): MergedRecord {
  const { title: _title, source: _source, abstract, ...facts } = reference;
  return { ...facts, ...record, abstract: record.abstract === '' ? abstract : record.abstract };
}

function reportUnused(references: readonly SeedRecord[], used: ReadonlySet<SeedRecord>): Message[] {
  const counts = new Map<string, { all: number; unused: number }>();
  for (const reference of references) {
    const count = counts.get(reference.source.file) ?? { all: 0, unused: 0 };
    count.all += 1;
    if (!used.has(reference)) count.unused += 1;
    counts.set(reference.source.file, count);
  }
  return [...counts]
    .filter(([, { unused }]) => unused > 0)
    .map(([file, { all, unused }]) => ({
      file: `references/${file}`,
      rule: 'unused-references',
      severity: 'note',
      message: `${unused} of ${all} references belong to no paper of the seeds.`,
      cure: 'Nothing to do, unless a paper lacks its authors: then compare the titles or add a DOI.',
    }));
}
