import type { AnalyzedText } from './analyze-text.ts';

/** A run of words by their index: from `first` up to and without `end`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Maximal noun phrases `(ADJ|NOUN|PROPN)*(NOUN|PROPN)` in order. Only white space stands between
 * their words, so a phrase is verbatim `text.slice(words[first].start, words[end - 1].end)`.
 */
export function findNounPhrases({ text, words }: AnalyzedText): WordRange[] {
  const phrases: WordRange[] = [];
  let first = 0;
  let end = 0;
  for (const [index, word] of words.entries()) {
    const nominal = word.tag === 'NOUN' || word.tag === 'PROPN';
    const joins = index > first && isSpace(text.slice(words[index - 1]!.end, word.start));
    if (index === first || !joins || !(nominal || word.tag === 'ADJ')) {
      if (end > first) phrases.push({ first, end });
      first = nominal || word.tag === 'ADJ' ? index : index + 1;
      end = first;
    }
    if (nominal) end = index + 1;
  }
  if (end > first) phrases.push({ first, end });
  return phrases;
}

function isSpace(gap: string): boolean {
  return gap === ' ' || /^\s+$/.test(gap);
}
