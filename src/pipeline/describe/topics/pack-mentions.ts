import type { Place } from './make-slab.ts';
import type { PlacedMention } from './placed-mention.ts';

const WIDTH = 6;

/** Mentions as numbers: those of a whole corpus are kept until it is known how many papers name a topic. */
export function packMentions(mentions: readonly PlacedMention[], take: (bytes: number) => Place): Int32Array {
  const { memory, offset } = take(mentions.length * WIDTH * 4);
  const packed = new Int32Array(memory, offset, mentions.length * WIDTH);
  mentions.forEach(({ topic, inTitle, start, end, sentence, gap }, index) => {
    packed[index * WIDTH] = topic * 2 + (inTitle ? 1 : 0);
    packed[index * WIDTH + 1] = start;
    packed[index * WIDTH + 2] = end;
    packed[index * WIDTH + 3] = sentence;
    packed[index * WIDTH + 4] = gap?.start ?? 0;
    packed[index * WIDTH + 5] = gap?.end ?? 0;
  });
  return packed;
}

export function unpackMentions(packed: Int32Array): PlacedMention[] {
  return Array.from({ length: packed.length / WIDTH }, (_, index): PlacedMention => ({
    topic: topicAt(packed, index),
    inTitle: (packed[index * WIDTH]! & 1) === 1,
    start: packed[index * WIDTH + 1]!,
    end: packed[index * WIDTH + 2]!,
    sentence: packed[index * WIDTH + 3]!,
    ...(packed[index * WIDTH + 5]! > 0 && {
      gap: { start: packed[index * WIDTH + 4]!, end: packed[index * WIDTH + 5]! },
    }),
  }));
}

/** The topics that are mentioned, each once. */
export function topicsOf(packed: Int32Array): Set<number> {
  const topics = new Set<number>();
  for (let index = 0; index < packed.length / WIDTH; index += 1) topics.add(topicAt(packed, index));
  return topics;
}

function topicAt(packed: Int32Array, index: number): number {
  return packed[index * WIDTH]! >> 1;
}
