/**
 * The capitals that words keep in the middle of a sentence ("Bayesian optimization", "MRI"), learnt from
 * the corpus: L. Lita et al., "tRuEcasIng", ACL 2003, with words on their own.
 */
import { toKey } from '../../../../text/word-key.ts';
import { toWholeKey, type Interner } from '../read-atoms.ts';
import type { TaggablePaper } from '../taggable-paper.ts';

export interface Cases {
  /** A phrase in lower case, as it would be printed as a heading. */
  readonly write: (phrase: string) => string;
}

/** A word keeps its capital where fewer uses than this are in lower case; titles spell everything large. */
const LOWER = 0.2;
const PART = /[^\s\-‐‑–/]+/g;

/** Counts how abstracts write the words of some phrases, first words of sentences left out. */
export function readCases(
  phrases: readonly string[],
  papers: readonly TaggablePaper[],
  { numbers }: Interner,
): Cases {
  const words = phrases.flatMap((phrase) => phrase.match(PART) ?? []);
  const wanted = new Set(words.flatMap((word) => [numbers.get(toKey(word)), numbers.get(toWholeKey(word))]));
  const forms = new Map<string, Map<string, number>>();
  for (const { atoms, abstract } of papers) {
    for (let at = atoms.abstractFrom; at < atoms.ids.length; at += 1) {
      if (!wanted.has(atoms.ids[at]!) || isFirst(atoms.sentences, at, atoms.abstractFrom)) continue;
      const text = abstract.slice(atoms.starts[at], atoms.ends[at]);
      const known = forms.get(text.toLowerCase()) ?? new Map<string, number>();
      forms.set(text.toLowerCase(), known.set(text, (known.get(text) ?? 0) + 1));
    }
  }
  return {
    write: (phrase) => {
      const cased = phrase.replace(PART, (word) => caseOf(word, forms.get(word)));
      // "k-means" and "mRNA" stay as they are.
      return /^\p{Ll}(?:-|\p{Lu})/u.test(cased) ? cased : cased.slice(0, 1).toUpperCase() + cased.slice(1);
    },
  };
}

function isFirst(sentences: Uint16Array, at: number, from: number): boolean {
  return at === from || sentences[at] !== sentences[at - 1];
}

function caseOf(word: string, forms: ReadonlyMap<string, number> | undefined): string {
  if (!forms) return word;
  const total = [...forms.values()].reduce((sum, uses) => sum + uses, 0);
  if ((forms.get(word) ?? 0) >= LOWER * total) return word;
  const cased = [...forms].filter(([form]) => form !== word);
  return cased.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? word;
}
