import type { Pair } from './compile-aliases.ts';
import type { PlacedMention } from './placed-mention.ts';

/** Two parts further apart than this, in characters, have nothing to do with each other. */
const NEAR = 80;

/**
 * Mentions of topics, with one for every sentence that holds both parts of a pair near each other: the
 * stretch from one to the other, which shows itself as evidence. Mentions of parts are left out.
 */
export function joinPairs(
  mentions: readonly PlacedMention[],
  pairs: readonly Pair[],
  topics: number,
): PlacedMention[] {
  const whole = mentions.filter(({ topic }) => topic < topics);
  if (pairs.length === 0 || whole.length === mentions.length) return whole;
  const parts = mentions.filter(({ topic }) => topic >= topics);
  const joined = pairs.flatMap(({ topic, parts: [first, second] }) => {
    const best = new Map<string, PlacedMention>();
    for (const one of parts) {
      if (one.topic !== first) continue;
      for (const other of parts) {
        if (other.topic !== second || other.inTitle !== one.inTitle || other.sentence !== one.sentence)
          continue;
        const start = Math.min(one.start, other.start);
        const end = Math.max(one.end, other.end);
        const key = `${one.inTitle ? 'title' : 'abstract'} ${one.sentence}`;
        const known = best.get(key);
        if (end - start > NEAR || (known && known.end - known.start <= end - start)) continue;
        best.set(key, { topic, inTitle: one.inTitle, sentence: one.sentence, start, end });
      }
    }
    return [...best.values()];
  });
  return [
    ...whole,
    ...joined.filter((mention, index) => !overlaps(mention, [...whole, ...joined.slice(0, index)])),
  ];
}

/** Whether the same topic is named there already. */
function overlaps({ topic, inTitle, start, end }: PlacedMention, others: readonly PlacedMention[]): boolean {
  return others.some(
    (other) => other.topic === topic && other.inTitle === inTitle && other.start < end && other.end > start,
  );
}
