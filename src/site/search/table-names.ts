import { closeTokens, keyOf } from './close-tokens.ts';
import type { QuickIndex, QuickNames } from './pack-quick-index.ts';
import { splitTokens } from './split-tokens.ts';
import { plainTex } from '../set-tex.ts';

/** What a name in the query may mean. `papers` gives each paper a strength from 0 to 1. */
export interface Meaning {
  readonly kind: 'topic' | 'system' | 'acronym' | 'author' | 'venue';
  /** The name as written in the review. */
  readonly label: string;
  /** Position in `topics` or `systems`. */
  readonly at: number;
  readonly papers: ReadonlyMap<number, number>;
  /** Other written forms with the same meaning, to look for in the text. */
  readonly forms: readonly string[];
  /** Whether the name is the topic's label rather than one of its aliases. */
  readonly exact: boolean;
  /** Of a system: its address below `systems/`, and its long name. */
  readonly href?: string;
  readonly long?: string;
}

/** Names by key, and how many tokens the longest has. */
export interface NameTable {
  /** Key of a name (`keyOf`) → its meanings. */
  readonly names: ReadonlyMap<string, readonly Meaning[]>;
  readonly longestName: number;
}

type Row = Omit<Meaning, 'papers'> & { readonly papers: Map<number, number> };
type Facts = Pick<Meaning, 'kind' | 'label' | 'at'> &
  Partial<Pick<Meaning, 'forms' | 'exact' | 'href' | 'long'>>;

/** What has names. */
type Named = QuickNames & Pick<QuickIndex, 'authors' | 'by'>;

/** Tables the topics, systems, acronyms, authors and venues of a review under all their names. */
export function tableNames(
  quick: Named,
  words: ReadonlyMap<string, number>,
  stem: (word: string) => string,
): NameTable {
  const names = new Map<string, Row[]>();
  let longestName = 1;
  const add = (name: string, facts: Facts, papers: Iterable<readonly [number, number]>): void => {
    const runs = closeTokens(splitTokens(name), words);
    const key = keyOf(runs, stem);
    if (key === '') return;
    longestName = Math.max(longestName, runs.length);
    const rows = names.get(key) ?? [];
    if (rows.length === 0) names.set(key, rows);
    let row = rows.find(({ kind, at }) => kind === facts.kind && at === facts.at);
    if (!row) rows.push((row = { forms: [], exact: true, ...facts, papers: new Map() }));
    for (const [paper, strength] of papers)
      row.papers.set(paper, Math.max(strength, row.papers.get(paper) ?? 0));
  };
  addTopics(quick, add);
  quick.systems.forEach(([name, paper, href, long], at) => {
    const facts = { kind: 'system', label: name, at, href, ...(long && { long }) } as const;
    for (const form of new Set([name, plainTex(name)])) add(form, facts, [[paper, 1]]);
    if (long) add(long, facts, [[paper, 1]]);
  });
  quick.acronyms.forEach(([short, ...long], at) => {
    const facts = { kind: 'acronym', label: short, at } as const;
    add(short, { ...facts, forms: long }, []);
    for (const form of long) add(form, { ...facts, forms: [short] }, []);
  });
  addAuthors(quick, add);
  const venues = new Map<string, (readonly [number, number])[]>();
  quick.venues?.forEach((venue, paper) => {
    const own = venues.get(venue);
    if (own) own.push([paper, 1]);
    else venues.set(venue, [[paper, 1]]);
  });
  [...venues].forEach(([venue, own], at) => {
    if (venue !== '') add(venue, { kind: 'venue', label: venue, at }, own);
  });
  return { names, longestName };
}

type Add = (name: string, facts: Facts, papers: Iterable<readonly [number, number]>) => void;

function addTopics({ topics, tags, scores }: Named, add: Add): void {
  const papers = topics.map(() => new Map<number, number>());
  tags.forEach((list, paper) => {
    list.forEach((tag, i) => papers[tag]?.set(paper, Number(scores[paper]?.[i] ?? 5) / 9));
  });
  topics.forEach(({ label, aliases = [] }, at) => {
    for (const name of [label, ...aliases]) {
      add(name, { kind: 'topic', label, at, exact: name === label }, papers[at] ?? []);
    }
  });
}

/** Whole names, and each word of a name for all authors who have it. */
function addAuthors({ authors, by = [] }: Named, add: Add): void {
  const papers = authors.map((): (readonly [number, number])[] => []);
  by.forEach((list, paper) => list.forEach((author) => papers[author]?.push([paper, 1])));
  authors.forEach((label, at) => {
    const own = papers[at] ?? [];
    add(label, { kind: 'author', label, at }, own);
    for (const { text, written } of splitTokens(label)) {
      if (text.length > 1) add(written, { kind: 'author', label: written, at: -1 }, own);
    }
  });
}
