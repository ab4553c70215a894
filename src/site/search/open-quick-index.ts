import { stemEnglish } from '../../text/stem-english.ts';
import type { QuickIndex } from './pack-quick-index.ts';
import { closeTokens, keyOf } from './close-tokens.ts';
import { tableNames, type Meaning } from './table-names.ts';
import { unpackIds } from './plain-slug.ts';
import { splitTokens } from './split-tokens.ts';
import { unpackWords } from './word-list.ts';

/** The quick index ready for questions. */
export interface OpenIndex {
  readonly quick: QuickIndex;
  readonly ids: readonly string[];
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
  /** The key of a paper's title between spaces, to find phrases in. */
  readonly titleKey: (paper: number) => string;
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
  const known = new Map<string, string>();
  const stem = (word: string): string => {
    if (!english) return word;
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = stemEnglish(singularAcronym(word))));
    return found;
  };
  const stems = new Map<string, number>();
  for (const [word, count] of words) stems.set(stem(word), Math.max(count, stems.get(stem(word)) ?? 0));
  const titles = new Map<string, Map<number, number>>();
  quick.titles.forEach((title, paper) => {
    for (const token of splitTokens(title)) {
      raise(titles, stem(token.text), paper, 1);
      for (const part of token.parts) raise(titles, stem(part), paper, PART);
    }
  });
  const titleKey = (paper: number): string =>
    ` ${keyOf(closeTokens(splitTokens(quick.titles[paper] ?? ''), words), stem)} `;
  const synonyms = readSynonyms(quick.synonyms, stem, words);
  const ids = unpackIds(quick.ids, quick.titles);
  const open = {
    quick,
    ids,
    stem,
    words,
    sortedWords: [...words.keys()],
    stems,
    titles,
    titleKey,
    synonyms,
  };
  return { ...open, ...tableNames(quick, words, stem) };
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

function raise(table: Map<string, Map<number, number>>, key: string, paper: number, value: number): void {
  const row = table.get(key) ?? new Map<number, number>();
  table.set(key, row.set(paper, Math.max(value, row.get(paper) ?? 0)));
}
