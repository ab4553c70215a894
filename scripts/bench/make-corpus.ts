import { splitSentences } from '../../src/text/sentences.ts';

export interface CorpusRecord {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

/**
 * A stand-in for a corpus of real papers: abstracts of six to nine sentences drawn from the given papers,
 * most from one paper and its neighbours, with every ninth long word replaced by an invented one of
 * a slowly growing stock, so that the vocabulary grows with the corpus as it does in nature (Heaps' law).
 */
export function makeCorpus(
  papers: readonly { readonly title: string; readonly abstract: string }[],
  total: number,
): CorpusRecord[] {
  const random = createRandom(1 + total);
  const pick = (below: number): number => Math.floor(random() * below);
  const sentences = papers.map(({ abstract }) =>
    splitSentences(abstract).map(({ start, end }) => abstract.slice(start, end)),
  );
  return Array.from({ length: total }, (_, index) => {
    const theme = pick(papers.length);
    const invent = (text: string): string =>
      text.replace(/\b[a-z]{6,}\b/g, (word) =>
        pick(9) === 0 ? `${word}${suffix(pick(30 * Math.sqrt(index + 1)))}` : word,
      );
    const body = Array.from({ length: 6 + pick(4) }, () => {
      const from = sentences[(theme + (pick(3) === 0 ? pick(papers.length) : pick(4))) % papers.length] ?? [];
      return from[pick(from.length)] ?? '';
    });
    const title = invent(papers[theme]?.title ?? 'Untitled');
    return { id: `made-${index}`, title: `${title} ${suffix(index)}`, abstract: invent(body.join(' ')) };
  });
}

/** A pronounceable ending: 0 → "ba", 1 → "be" … */
function suffix(number: number): string {
  let text = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 40))
    text += 'bdfklmnr'[rest % 8]! + 'aeiou'[Math.floor(rest / 8) % 5]!;
  return text;
}

/** Park and Miller's minimal standard generator. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
