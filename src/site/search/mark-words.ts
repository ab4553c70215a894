import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Plan } from './interpret-query.ts';
import type { OpenIndex } from './open-index.ts';
import { splitTokens } from './split-tokens.ts';

/** A stretch of text; `hit` where it answers the query. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** What is wanted of a word. */
export interface Wanted {
  /** Rarer words weigh more. */
  readonly weight: number;
  /** Whether it counts by itself; words of a long form count only beside each other. */
  readonly alone: boolean;
}

/** Stem → what a plan wants of it. */
export type WantedStems = ReadonlyMap<string, Wanted>;

/** Stems of the words that a plan looks for. */
export function wantedStems({ groups }: Plan, { size, stems, stem }: OpenIndex): WantedStems {
  const wanted = new Map<string, Wanted>();
  for (const { variants, phrase } of groups) {
    for (const { words, weight, kind } of variants) {
      for (const word of words) {
        if (STOP_WORDS.has(word) && phrase === undefined) continue;
        const key = stem(word);
        const before = wanted.get(key);
        const rarity = Math.log(1 + size / Math.max(1, stems.get(key) ?? 1));
        wanted.set(key, {
          weight: Math.max(before?.weight ?? 0, weight * rarity),
          alone: (before?.alone ?? false) || kind !== 'meaning' || words.length === 1,
        });
      }
    }
  }
  return wanted;
}

/** Cuts a text where words with a wanted stem, or compounds that hold one, begin and end. */
export function markWords(text: string, wanted: WantedStems, stem: (word: string) => string): Stretch[] {
  const tokens = splitTokens(text);
  const found = tokens.map(({ text: closed, parts }) =>
    [closed, ...parts].flatMap((part) => wanted.get(stem(part)) ?? []),
  );
  const counts = (i: number): boolean =>
    (found[i] ?? []).some(({ alone }) => alone || [i - 1, i + 1].some((j) => (found[j] ?? []).length > 0));
  const stretches: Stretch[] = [];
  let done = 0;
  tokens.forEach(({ start, written }, i) => {
    if (!counts(i)) return;
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
    done = start + written.length;
    stretches.push({ text: text.slice(start, done), hit: true });
  });
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}
