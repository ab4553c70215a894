import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Plan } from './interpret-query.ts';
import type { OpenIndex } from './open-index.ts';
import type { Span } from '../../text/sentences.ts';
import { setTex } from '../set-tex.ts';
import { splitTokens, type Token } from './split-tokens.ts';

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

/** Cuts a text where words with a wanted stem, or compounds that hold one, begin and end; formulas are the words they show. */
export function markWords(text: string, wanted: WantedStems, stem: (word: string) => string): Stretch[] {
  const tokens = shownTokens(text);
  const found = tokens.map(({ text: closed, parts }) =>
    [closed, ...parts].flatMap((part) => wanted.get(stem(part)) ?? []),
  );
  const counts = (i: number): boolean =>
    (found[i] ?? []).some(({ alone }) => alone || [i - 1, i + 1].some((j) => (found[j] ?? []).length > 0));
  const stretches: Stretch[] = [];
  let done = 0;
  tokens.forEach(({ start, end }, i) => {
    // A formula that shows two words is marked once.
    if (!counts(i) || end <= done) return;
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
    stretches.push({ text: text.slice(Math.max(start, done), end), hit: true });
    done = end;
  });
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}

type ShownToken = Pick<Token, 'text' | 'parts'> & Span;

/** The words of a text with its formulas set, and where they stand in the text as it is written. */
function shownTokens(text: string): ShownToken[] {
  const pieces = setTex(text);
  const plain = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown));
  const tokens = splitTokens(plain.join(''));
  let piece = 0;
  // Where the piece begins: as shown, and as written.
  let [shownAt, writtenAt] = [0, 0];
  const writtenLength = (i: number): number => {
    const one = pieces[i] ?? '';
    return typeof one === 'string' ? one.length : one.text.length;
  };
  const placeOf = (at: number, ending: boolean): number => {
    for (; piece < pieces.length - 1; piece += 1) {
      const end = shownAt + (plain[piece]?.length ?? 0);
      if (ending ? at <= end : at < end) break;
      [shownAt, writtenAt] = [end, writtenAt + writtenLength(piece)];
    }
    if (typeof pieces[piece] === 'string') return writtenAt + at - shownAt;
    return ending ? writtenAt + writtenLength(piece) : writtenAt;
  };
  return tokens.map(({ text: closed, parts, written, start }) => ({
    text: closed,
    parts,
    start: placeOf(start, false),
    end: placeOf(start + written.length, true),
  }));
}
