import { idOf } from '../../paper/ids.ts';
import { makeOverlapIndex } from './compare-abstracts.ts';
import type { PublishedEntry, VanishedEntry } from './published-entry.ts';
import { titleKey } from './title-key.ts';

/** What tells a paper from others when ids are given. */
export interface Identified {
  readonly title: string;
  readonly abstract: string;
  readonly digest: string;
  readonly doi?: string;
}

const REWORDED = 0.6;

/**
 * Gives every paper its id, in the order of the papers. A published id belongs to its paper for ever: the
 * paper is known again by the digest of its text, its DOI, its title, or (a new title) most of its abstract.
 * A new paper gets the slug of its title; of several that ask for one slug, the smallest digest gets it and
 * the others their digest's first digits, whatever the order of the seeds.
 */
export function assignIds(
  papers: readonly Identified[],
  published: readonly PublishedEntry[],
): { ids: string[]; vanished: VanishedEntry[] } {
  const ids = new Array<string | undefined>(papers.length);
  const free = new Set(published);
  const match = (key: (of: Identified | PublishedEntry) => string | undefined): void => {
    const entries = new Map<string, PublishedEntry[]>();
    for (const entry of [...free].sort(byId)) {
      const own = key(entry);
      if (own !== undefined) entries.set(own, [...(entries.get(own) ?? []), entry]);
    }
    for (const [index, paper] of papers.entries()) {
      const own = ids[index] === undefined ? key(paper) : undefined;
      const entry =
        own === undefined ? undefined : entries.get(own)?.find((candidate) => free.has(candidate));
      if (!entry) continue;
      ids[index] = entry.id;
      free.delete(entry);
    }
  };
  match(({ digest }) => digest);
  match(({ title }) => titleKey(title));
  match(uniqueDoi(papers, published));
  matchReworded(papers, ids, free);
  nameNewPapers(papers, ids, published);
  return { ids: ids.map((id) => id ?? ''), vanished: findSuccessors(papers, ids, free) };
}

/** The DOI of a paper or entry, unless several have it: then it is that of a volume. */
function uniqueDoi(
  ...lists: (readonly (Identified | PublishedEntry)[])[]
): (of: Identified | PublishedEntry) => string | undefined {
  const shared = new Set<string>();
  for (const list of lists) {
    const seen = new Set<string>();
    for (const { doi } of list) {
      if (doi !== undefined && seen.has(doi)) shared.add(doi);
      if (doi !== undefined) seen.add(doi);
    }
  }
  return ({ doi }) => (doi !== undefined && shared.has(doi) ? undefined : doi);
}

/** New papers whose abstract is mostly that of an entry without a paper, the best pairs first. */
function matchReworded(
  papers: readonly Identified[],
  ids: (string | undefined)[],
  free: Set<PublishedEntry>,
): void {
  const news = papers.flatMap((paper, index) => (ids[index] === undefined ? [{ paper, index }] : []));
  if (news.length === 0 || free.size === 0) return;
  const overlaps = makeOverlapIndex<number>();
  for (const { paper, index } of news) overlaps.add(index, paper.abstract);
  const pairs = [...free].flatMap((entry) =>
    overlaps.find(entry.abstract(), REWORDED).map(({ key, overlap }) => ({ entry, index: key, overlap })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || byId(a.entry, b.entry) || a.index - b.index);
  for (const { entry, index } of pairs) {
    if (ids[index] !== undefined || !free.has(entry)) continue;
    ids[index] = entry.id;
    free.delete(entry);
  }
}

function nameNewPapers(
  papers: readonly Identified[],
  ids: (string | undefined)[],
  published: readonly PublishedEntry[],
): void {
  const taken = new Set(published.map(({ id }) => id));
  const news = papers.flatMap((paper, index) => (ids[index] === undefined ? [{ paper, index }] : []));
  news.sort((a, b) => (a.paper.digest < b.paper.digest ? -1 : 1));
  for (const { paper, index } of news) {
    let id = idOf(paper.title);
    for (let digits = 4; taken.has(id); digits += 4)
      id = `${idOf(paper.title, 59 - digits)}-${paper.digest.slice(0, digits)}`;
    taken.add(id);
    ids[index] = id;
  }
}

/** Entries without a paper; one that went only now and whose text lives on in another paper points there. */
function findSuccessors(
  papers: readonly Identified[],
  ids: readonly (string | undefined)[],
  free: ReadonlySet<PublishedEntry>,
): VanishedEntry[] {
  const gone = [...free].filter(({ vanished }) => !vanished);
  const successors = new Map<string, string>();
  if (gone.length > 0) {
    const doiOf = uniqueDoi(papers, [...free]);
    const overlaps = makeOverlapIndex<string>();
    const known = new Map<string, string>();
    for (const entry of gone) {
      overlaps.add(entry.id, entry.abstract());
      known.set(`title ${titleKey(entry.title)}`, entry.id);
      const doi = doiOf(entry);
      if (doi !== undefined) known.set(`doi ${doi}`, entry.id);
    }
    for (const [index, paper] of papers.entries()) {
      const id = ids[index] ?? '';
      const same = [known.get(`title ${titleKey(paper.title)}`), known.get(`doi ${doiOf(paper)}`)];
      const alike = overlaps.find(paper.abstract, REWORDED).map(({ key }) => key);
      for (const key of [...same, ...alike])
        if (key !== undefined && !successors.has(key)) successors.set(key, id);
    }
  }
  return [...free].sort(byId).map(({ id }) => {
    const successor = successors.get(id);
    return { id, ...(successor !== undefined && { successor }) };
  });
}

function byId(a: PublishedEntry, b: PublishedEntry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
