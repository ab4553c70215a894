import { clipText, formulaAround } from '../clip-text.ts';
import type { PaperText } from './full-text.ts';
import { searchedText } from './searched-text.ts';
import { markWords, type Stretch, type WantedStems } from './mark-words.ts';
import { splitTokens } from './split-tokens.ts';

/** The part of a paper that best answers a query. */
export interface Excerpt {
  /** Id of the sentence on the paper's page; absent when no sentence holds a word of the query. */
  readonly id?: string;
  readonly stretches: readonly Stretch[];
}

const LONGEST = 230;
/** Characters kept before the first hit of a sentence that is too long to show whole. */
const LEAD = 60;

/** The sentence with the most weight of wanted words, clipped around them; else the first sentence. */
export function makeExcerpt(
  { text, passages }: Pick<PaperText, 'text' | 'passages'>,
  wanted: WantedStems,
  stem: (word: string) => string,
): Excerpt {
  let best = passages[0];
  let most = 0;
  for (const passage of passages) {
    const weight = weigh(passage.text, wanted, stem);
    if (weight > most) [best, most] = [passage, weight];
  }
  const shown = clipAround(best?.text ?? text, wanted, stem);
  return { ...(best && most > 0 && { id: best.id }), stretches: markWords(shown, wanted, stem) };
}

/** Each wanted stem counts once, and a little more where it comes again. */
function weigh(text: string, wanted: WantedStems, stem: (word: string) => string): number {
  const seen = new Map<string, number>();
  for (const token of splitTokens(searchedText(text))) {
    for (const key of new Set([token.text, ...token.parts].map(stem))) {
      if (wanted.has(key)) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  let weight = 0;
  for (const [key, times] of seen)
    weight += (wanted.get(key)?.weight ?? 0) * (1 + 0.1 * Math.min(3, times - 1));
  return weight;
}

function clipAround(text: string, wanted: WantedStems, stem: (word: string) => string): string {
  if (text.length <= LONGEST) return text;
  const first = markWords(text, wanted, stem).findIndex(({ hit }) => hit);
  const before = markWords(text, wanted, stem)
    .slice(0, Math.max(0, first))
    .reduce((sum, stretch) => sum + stretch.text.length, 0);
  if (before <= LEAD) return clipText(text, LONGEST);
  const word = Math.min(text.indexOf(' ', before - LEAD) + 1, before);
  const from = formulaAround(text, word)?.start ?? word;
  return `… ${clipText(text.slice(from), LONGEST)}`;
}
