import type { CatalogPaper } from '../../catalog.ts';
import { closeTokens, keyOf } from '../close-tokens.ts';
import type { CorpusWords } from '../corpus-words.ts';
import { packSteps } from '../pack-steps.ts';
import { splitTokens, type Token } from '../split-tokens.ts';
import type { CutWords } from './cut-words.ts';
import type { NameRow } from './shard-files.ts';

/** Rows of authors, and how many tokens the longest name has. */
export interface PackedAuthors {
  readonly rows: readonly NameRow[];
  readonly longestName: number;
}

/** The papers of a name, or of a word of names. */
interface Named {
  readonly key: string;
  readonly whole: -1 | 0;
  readonly papers: number[];
}

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
    const key = keyOf(closeTokens(splitTokens(tokenOf(form).written), listed), stem);
    let named = byWord.get(key);
    if (!named) {
      byWord.set(key, (named = { key, whole: -1, papers: [] }));
      all.push(named);
    }
    return (byForm[form] = named);
  };
  let longestName = 1;
  for (const [name, own] of papersByAuthor(papers)) {
    const forms = corpus.names.get(name)!;
    const runs = closeTokens(Array.from(forms, tokenOf), listed);
    const key = keyOf(runs, stem);
    if (key !== '') {
      longestName = Math.max(longestName, runs.length);
      all.push({ key, whole: 0, papers: own });
    }
    for (const form of forms)
      if (tokenOf(form).text.length > 1) (byForm[form] ?? namedBy(form)).papers.push(...own);
  }
  const rows = all.filter(({ key }) => key !== '');
  return {
    rows: rows.map(({ key, papers: own, whole }) => [key, 'u', packSteps(sortOnce(own)), whole]),
    longestName,
  };
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
