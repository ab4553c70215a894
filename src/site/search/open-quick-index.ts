import { stemEnglish } from '../../text/stem-english.ts';
import type { QuickIndex } from './pack-quick-index.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import { unpackWords } from './word-list.ts';

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
}

/** The quick index ready for questions. */
export interface OpenIndex {
  readonly quick: QuickIndex;
  /** What all forms of a word share; also of "LLM" and "LLMs", which Snowball keeps apart for want of a vowel. */
  readonly stem: (word: string) => string;
  /** Word → number of papers, about; sorted by word. */
  readonly words: ReadonlyMap<string, number>;
  readonly sortedWords: readonly string[];
  /** Stem → largest number of papers of its words. */
  readonly stems: ReadonlyMap<string, number>;
  /** Stem → papers whose title has it, 1 as a word of its own, less as a part of a compound. */
  readonly titles: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Stem → other words of the corpus that readers use for it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** For each paper the key of its title between spaces, to find phrases in. */
  readonly titleKeys: readonly string[];
  /** Key of a name (`keyOf`) → its meanings. */
  readonly names: ReadonlyMap<string, readonly Meaning[]>;
  /** How many tokens the longest name has. */
  readonly longestName: number;
}

const PART = 0.6;

/** Builds the look-up tables; about a millisecond per hundred papers. */
export function openQuickIndex(quick: QuickIndex): OpenIndex {
  const words = unpackWords(quick.words);
  const english = quick.language.startsWith('en');
  const stem = (word: string): string => (english ? stemEnglish(singularAcronym(word)) : word);
  const stems = new Map<string, number>();
  for (const [word, count] of words) stems.set(stem(word), Math.max(count, stems.get(stem(word)) ?? 0));
  const titles = new Map<string, Map<number, number>>();
  quick.titles.forEach((title, paper) => {
    for (const token of splitTokens(title)) {
      raise(titles, stem(token.text), paper, 1);
      for (const part of token.parts) raise(titles, stem(part), paper, PART);
    }
  });
  const titleKeys = quick.titles.map((title) => ` ${keyOf(closeTokens(splitTokens(title), words), stem)} `);
  const synonyms = readSynonyms(quick.synonyms, stem, words);
  const open = { quick, stem, words, sortedWords: [...words.keys()], stems, titles, titleKeys, synonyms };
  return { ...open, ...nameTable(open) };
}

/** "llms" → "llm". */
export function singularAcronym(word: string): string {
  return /^[^aeiouy]{2,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function readSynonyms(
  lines: readonly string[],
  stem: OpenIndex['stem'],
  words: OpenIndex['words'],
): Map<string, readonly string[]> {
  const synonyms = new Map<string, readonly string[]>();
  for (const line of lines) {
    const group = line.split(' ');
    for (const word of group) {
      const key = stem(word);
      const others = group.filter((other) => stem(other) !== key && words.has(other));
      if (others.length > 0) synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...others])]);
    }
  }
  return synonyms;
}

/** A token of a closed text and how many written tokens it took. */
export interface Run {
  readonly token: Token;
  readonly size: number;
}

/** Closes what the corpus writes closed: "pre training" is one token where "pre-training" occurs. */
export function closeTokens(tokens: readonly Token[], words: ReadonlyMap<string, number>): Run[] {
  const closed: Run[] = [];
  for (let i = 0; i < tokens.length;) {
    const size = [3, 2].find((n) => i + n <= tokens.length && isCompound(tokens.slice(i, i + n), words)) ?? 1;
    const run = tokens.slice(i, i + size);
    i += size;
    const [first] = run;
    if (!first) continue;
    const token = {
      text: run.map(({ text }) => text).join(''),
      parts: run.flatMap(({ text, parts }) => (parts.length > 0 ? parts : [text])),
      written: run.map(({ written }) => written).join(' '),
      start: first.start,
    };
    closed.push({ token: size === 1 ? first : token, size });
  }
  return closed;
}

function isCompound(run: readonly Token[], words: ReadonlyMap<string, number>): boolean {
  const text = run.map((token) => token.text).join('');
  return (
    text.length > 4 && words.has(text) && run.every((token) => token.text.length > 1 || /\d/.test(token.text))
  );
}

/** The key under which all written forms of a name meet. */
export function keyOf(runs: readonly Run[], stem: (word: string) => string): string {
  return runs.map(({ token }) => stem(token.text)).join(' ');
}

function raise(table: Map<string, Map<number, number>>, key: string, paper: number, value: number): void {
  const row = table.get(key) ?? new Map<number, number>();
  table.set(key, row.set(paper, Math.max(value, row.get(paper) ?? 0)));
}

function nameTable({
  quick,
  words,
  stem,
}: Pick<OpenIndex, 'quick' | 'words' | 'stem'>): Pick<OpenIndex, 'names' | 'longestName'> {
  const names = new Map<string, Meaning[]>();
  let longestName = 1;
  const add = (name: string, meaning: Meaning): void => {
    const runs = closeTokens(splitTokens(name), words);
    const key = keyOf(runs, stem);
    const list = names.get(key) ?? [];
    if (key === '' || list.some(({ kind, at }) => kind === meaning.kind && at === meaning.at)) return;
    names.set(key, [...list, meaning]);
    longestName = Math.max(longestName, runs.length);
  };
  const byTopic = quick.topics.map(() => new Map<number, number>());
  quick.tags.forEach((tags, paper) => {
    tags.forEach((tag, i) => byTopic[tag]?.set(paper, Number(quick.scores[paper]?.[i] ?? 5) / 9));
  });
  quick.topics.forEach(({ label, aliases = [] }, at) => {
    const papers = byTopic[at] ?? new Map<number, number>();
    const all = [label, ...aliases];
    for (const name of all) {
      add(name, {
        kind: 'topic',
        label,
        at,
        papers,
        forms: all.filter((form) => form !== name),
        exact: name === label,
      });
    }
  });
  quick.systems.forEach(([name, paper, long], at) => {
    const meaning = {
      kind: 'system',
      label: name,
      at,
      papers: new Map([[paper, 1]]),
      forms: [],
      exact: true,
    } as const;
    add(name, meaning);
    if (long) add(long, meaning);
  });
  quick.acronyms.forEach(([short, ...long], at) => {
    add(short, { kind: 'acronym', label: short, at, papers: new Map(), forms: long, exact: true });
    for (const form of long)
      add(form, { kind: 'acronym', label: short, at, papers: new Map(), forms: [short], exact: true });
  });
  quick.authors.forEach(([name, ...papers], at) => {
    const strengths = new Map(papers.map((paper) => [paper, 1]));
    const meaning = { kind: 'author', label: name, at, papers: strengths, forms: [], exact: true } as const;
    add(name, meaning);
    for (const token of splitTokens(name)) if (token.text.length > 1) addAuthorWord(token, meaning);
  });
  quick.venues?.forEach((venue, paper) => {
    if (venue)
      addPaper(venue, {
        kind: 'venue',
        label: venue,
        at: 0,
        papers: new Map([[paper, 1]]),
        forms: [],
        exact: true,
      });
  });
  return { names, longestName };

  function addAuthorWord(token: Token, meaning: Meaning): void {
    const key = stem(token.text);
    const list = names.get(key) ?? [];
    const i = list.findIndex(({ kind }) => kind === 'author');
    const before = list[i];
    if (!before) names.set(key, [...list, { ...meaning, label: token.written }]);
    else list[i] = { ...before, papers: new Map([...before.papers, ...meaning.papers]) };
  }
  function addPaper(name: string, meaning: Meaning): void {
    const key = keyOf(closeTokens(splitTokens(name), words), stem);
    const list = names.get(key) ?? [];
    const i = list.findIndex(({ kind, label }) => kind === meaning.kind && label === meaning.label);
    const before = list[i];
    if (!before) names.set(key, [...list, meaning]);
    else list[i] = { ...before, papers: new Map([...before.papers, ...meaning.papers]) };
  }
}
