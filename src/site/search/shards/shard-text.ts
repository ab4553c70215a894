import { STOP_WORDS } from '../../../text/stop-words.ts';
import type { FullText } from '../full-text.ts';
import { hasPhrase } from '../has-phrase.ts';
import { splitTokens } from '../split-tokens.ts';
import type { ShardIndex } from './open-shards.ts';

/** At most so many papers are read to look for a phrase; more share its words than have it. */
const MOST_READ = 24;

/** The full text of a large review as far as its own index goes: titles and abstracts. */
export interface ShardText extends FullText {
  /** Phrases that papers beyond those read may have. */
  readonly unsure: ReadonlySet<string>;
}

/** Words are looked up; phrases are looked for in the papers that have the words, the likeliest first. */
export function openShardText(index: ShardIndex): ShardText {
  const unsure = new Set<string>();
  const read: FullText['read'] = async (paper) => {
    await index.load([paper]);
    const sentences = index.sentences(paper);
    return {
      text: sentences.join(' '),
      head: index.record(paper).title,
      passages: sentences.map((text, i) => ({ id: `s${i + 1}`, text })),
    };
  };
  return {
    unsure,
    read,
    find: (word) => index.settle(() => index.places(index.stem(word))),
    findPhrase: async (phrase) => {
      const words = splitTokens(phrase).map(({ text }) => text);
      // Words of grammar are in most papers: they tell little and weigh much.
      const telling = words.filter((word) => !STOP_WORDS.has(word));
      const stems = [...new Set((telling.length > 0 ? telling : words).map(index.stem))];
      const papers = rankByWords(await index.settle(() => stems.map((stem) => index.places(stem))));
      if (papers.length > MOST_READ) unsure.add(phrase);
      const first = papers.slice(0, MOST_READ);
      await index.load(first);
      const texts = await Promise.all(first.map(read));
      return new Set(
        first.filter((_, i) => {
          const { text = '', head = '' } = texts[i] ?? {};
          return hasPhrase(`${head}\n${text}`, phrase, { words: index.seen, stem: index.stem });
        }),
      );
    },
  };
}

/** Papers that have all the words (those that none has left aside), where they stand most often first. */
function rankByWords(words: readonly ReadonlyMap<number, number>[]): number[] {
  const sets = words.filter((papers) => papers.size > 0).sort((a, b) => a.size - b.size);
  const [rarest] = sets;
  if (!rarest) return [];
  const times = (paper: number): number =>
    sets.reduce((least, papers) => Math.min(least, papers.get(paper) ?? 0), Infinity);
  return [...rarest.keys()]
    .map((paper) => ({ paper, least: times(paper) }))
    .filter(({ least }) => least > 0)
    .sort((a, b) => b.least - a.least || a.paper - b.paper)
    .map(({ paper }) => paper);
}
