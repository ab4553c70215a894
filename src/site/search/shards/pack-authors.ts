import type { CatalogPaper } from '../../catalog.ts';
import { closeTokens, keyOf } from '../close-tokens.ts';
import type { CorpusWords } from '../corpus-words.ts';
import { packSteps } from '../pack-steps.ts';
import type { Token } from '../split-tokens.ts';
import type { CutWords } from './cut-words.ts';
import { sortRows } from './merge-rows.ts';
import type { NameRow } from './shard-files.ts';

/** Rows of authors, sorted by key, and how many tokens the longest name has. */
export interface PackedAuthors {
  readonly rows: Iterable<NameRow>;
  readonly longestName: number;
}

/** A name, or a word of names, and its papers. */
type Named = readonly [key: string, whole: -1 | 0, papers: number[]];

/** A row for every name of an author, and for every word of such names: what `tableNames` makes of them, in less memory. */
export function packAuthors(
  papers: readonly CatalogPaper[],
  corpus: CorpusWords,
  { listed, stem }: CutWords,
): PackedAuthors {
  const all: Named[] = [];
  const byWord = new Map<string, Named>();
  const tokenOf = tokensOf(corpus);
  /** The rows of words, by the form that they are written in. */
  const byForm: (Named | undefined)[] = [];
  const namedBy = (form: number): Named => {
    const key = stem(tokenOf(form).text);
    let named = byWord.get(key);
    if (!named) {
      byWord.set(key, (named = [key, -1, []]));
      all.push(named);
    }
    return (byForm[form] = named);
  };
  let longestName = 1;
  for (const [name, own] of papersByAuthor(papers)) {
    const forms = corpus.names.get(name)!;
    const tokens: Token[] = [];
    for (let i = 0; i < forms.length; i += 1) tokens.push(tokenOf(forms[i]!));
    const runs = closeTokens(tokens, listed);
    const key = keyOf(runs, stem);
    if (key !== '') {
      longestName = Math.max(longestName, runs.length);
      all.push([key, 0, own]);
    }
    for (let i = 0; i < forms.length; i += 1) {
      if (tokens[i]!.text.length < 2) continue;
      const [, , papersOfWord] = byForm[forms[i]!] ?? namedBy(forms[i]!);
      for (const paper of own) papersOfWord.push(paper);
    }
  }
  return { rows: writeRows(sortRows(all.filter(([key]) => key !== ''))), longestName };
}

/** Row by row: together they would fill memory. */
function* writeRows(all: readonly Named[]): Generator<NameRow> {
  for (const [key, whole, papers] of all) yield [key, 'u', packSteps(sortOnce(papers)), whole];
}

/** Authors, sorted, with their papers. */
function papersByAuthor(papers: readonly CatalogPaper[]): (readonly [name: string, papers: number[]])[] {
  const byName = new Map<string, number[]>();
  papers.forEach(({ entry }, paper) => {
    for (const name of entry.authors ?? []) {
      const own = byName.get(name);
      if (own) own.push(paper);
      else byName.set(name, [paper]);
    }
  });
  return [...byName.keys()].sort().map((name) => [name, byName.get(name)!]);
}

/** The forms of a corpus as tokens, without their parts: names are closed by their words only. */
function tokensOf({ words, written, parts, starts }: CorpusWords): (form: number) => Token {
  const tokens: Token[] = [];
  return (form) =>
    (tokens[form] ??= { text: words[parts[starts[form]!]!]!, parts: [], written: written[form]!, start: 0 });
}

/** Rising numbers, each once. */
function sortOnce(numbers: readonly number[]): ArrayLike<number> {
  return numbers.length < 2 ? numbers : Int32Array.from(new Set(numbers)).sort();
}
