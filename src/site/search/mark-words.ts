import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Plan } from './interpret-query.ts';
import type { OpenIndex } from './open-quick-index.ts';
import { splitTokens } from './split-tokens.ts';

/** A stretch of text; `hit` where it answers the query. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** Stems of the words that a plan looks for, with the weight of finding each: rarer words weigh more. */
export function wantedStems({ groups }: Plan, { quick, stems, stem }: OpenIndex): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { variants, phrase } of groups) {
    for (const { words, weight } of variants) {
      for (const word of words) {
        if (STOP_WORDS.has(word) && phrase === undefined) continue;
        const key = stem(word);
        const rarity = Math.log(1 + quick.ids.length / Math.max(1, stems.get(key) ?? 1));
        wanted.set(key, Math.max(wanted.get(key) ?? 0, weight * rarity));
      }
    }
  }
  return wanted;
}

/** Cuts a text where words with a wanted stem, or compounds that hold one, begin and end. */
export function markWords(
  text: string,
  wanted: ReadonlyMap<string, number>,
  stem: (word: string) => string,
): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { start, written, text: closed, parts } of splitTokens(text)) {
    if (![closed, ...parts].some((part) => wanted.has(stem(part)))) continue;
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
    done = start + written.length;
    stretches.push({ text: text.slice(start, done), hit: true });
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}
