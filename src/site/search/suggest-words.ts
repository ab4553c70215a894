import { editDistance } from './edit-distance.ts';

/** A word of the corpus that an unknown word of the query may stand for, with a confidence from 0 to 1. */
export interface Suggestion {
  readonly text: string;
  readonly confidence: number;
}

/** Words near in spelling, best first: fewer edits, then the same first letter, then the more frequent. */
export function suggestSpellings(word: string, words: ReadonlyMap<string, number>, limit = 3): Suggestion[] {
  const reach = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  if (reach === 0 || /^\d+$/.test(word)) return [];
  const found: (Suggestion & { cost: number; count: number })[] = [];
  for (const [text, count] of words) {
    if (text.length < 3 || Math.abs(text.length - word.length) > reach) continue;
    const distance = editDistance(word, text, reach);
    if (distance > reach) continue;
    // The first letter is rarely wrong; a digit is no slip of a letter.
    const first = text[0] === word[0] ? 0 : 0.6;
    const digits = text.replace(/\D/g, '') === word.replace(/\D/g, '') ? 0 : 1;
    const cost = distance + first + digits - Math.min(0.5, Math.log2(1 + count) / 14);
    found.push({ text, count, cost, confidence: 0.95 - 0.25 * (distance + first + digits - 1) });
  }
  found.sort((a, b) => a.cost - b.cost || b.count - a.count || (a.text < b.text ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  return found
    .filter(({ cost, confidence }) => cost <= best + 0.9 && confidence > 0)
    .slice(0, limit)
    .map(({ text, confidence, cost }) => ({
      text,
      confidence: Math.max(0.1, confidence - 0.3 * (cost - best)),
    }));
}

/** Words that go on from what was typed, the most frequent first; the shorter of two with one stem stands for both. */
export function completeWord(
  start: string,
  { sorted, counts }: { readonly sorted: readonly string[]; readonly counts: ReadonlyMap<string, number> },
  stem: (word: string) => string,
  limit = 8,
): Suggestion[] {
  if (start.length < 2) return [];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const byStem = new Map<string, { text: string; count: number }>();
  for (let i = low; sorted[i]?.startsWith(start); i++) {
    const text = sorted[i] ?? '';
    const count = counts.get(text) ?? 1;
    const other = byStem.get(stem(text));
    if (!other || other.count < count) byStem.set(stem(text), { text, count });
  }
  return [...byStem.values()]
    .sort((a, b) => b.count - a.count || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => ({ text, confidence: 0.6 + 0.4 * (start.length / text.length) }));
}

/** Two known words written as one ("languagemodel"), the pair whose rarer word is most frequent. */
export function splitWord(
  word: string,
  words: ReadonlyMap<string, number>,
): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let most = 0;
  for (let i = 3; i <= word.length - 3; i++) {
    const pair = [word.slice(0, i), word.slice(i)] as const;
    const count = Math.min(words.get(pair[0]) ?? 0, words.get(pair[1]) ?? 0);
    if (count > most) [best, most] = [pair, count];
  }
  return best;
}
