import type { Pair } from './compile-aliases.ts';
import type { PlacedMention } from './placed-mention.ts';

/** Two parts further apart than this, in characters, have nothing to do with each other. */
const NEAR = 80;
/** Further apart than this, what stands between them is left out of the evidence: "pre-training of large language models" is one phrase. */
const PHRASE = 12;

/**
 * Mentions of topics, with one for every sentence that holds both parts of a pair near each other: the
 * stretch from one to the other. Mentions of parts are left out. Time
 * grows with the number of mentions, because a part meets only those near it.
 */
export function joinPairs(
  mentions: readonly PlacedMention[],
  pairs: readonly Pair[],
  topics: number,
): PlacedMention[] {
  const whole = mentions.filter(({ topic }) => topic < topics);
  if (pairs.length === 0 || whole.length === mentions.length) return whole;
  const parts = mentions
    .filter(({ topic }) => topic >= topics)
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.start - b.start || a.topic - b.topic);
  const topicsOf = new Map<string, number[]>();
  for (const {
    topic,
    parts: [a, b],
  } of pairs) {
    const key = keyOf(a, b);
    topicsOf.set(key, [...(topicsOf.get(key) ?? []), topic]);
  }
  const paired = new Set(pairs.map(({ topic }) => topic));
  const taken = new Set(whole.filter(({ topic }) => paired.has(topic)).flatMap(placesOf));
  const shortest = new Map<string, PlacedMention>();
  for (const [index, one] of parts.entries()) {
    for (let at = index + 1; at < parts.length && isNear(one, parts[at]!); at += 1) {
      const { inTitle, sentence } = one;
      const end = Math.max(one.end, parts[at]!.end);
      for (const topic of topicsOf.get(keyOf(one.topic, parts[at]!.topic)) ?? []) {
        const gap = { start: one.end, end: parts[at]!.start };
        const isFar = gap.end - gap.start > PHRASE;
        const joined = { topic, inTitle, sentence, start: one.start, end, ...(isFar && { gap }) };
        const key = `${topic} ${inTitle ? 'title' : 'abstract'} ${sentence}`;
        const known = shortest.get(key);
        if (known && known.end - known.start <= end - one.start) continue;
        if (!placesOf(joined).some((place) => taken.has(place))) shortest.set(key, joined);
      }
    }
  }
  return [...whole, ...shortest.values()];
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isNear(one: PlacedMention, other: PlacedMention): boolean {
  return other.inTitle === one.inTitle && other.sentence === one.sentence && other.end - one.start <= NEAR;
}

/** The characters that a mention takes up for its topic. */
function placesOf({ topic, inTitle, start, end }: PlacedMention): string[] {
  return Array.from(
    { length: Math.min(NEAR, end - start) },
    (_, i) => `${topic} ${inTitle ? 't' : 'a'} ${start + i}`,
  );
}
