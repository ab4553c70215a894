import type { Interner } from '../read-atoms.ts';
import type { RatedTerm } from './choose-terms.ts';
import type { Term } from './count-terms.ts';

const PREFIX = /\b(co|fine|inter|intra|multi|non|over|pre|re|self|semi|sub|super|un|under) /g;
/** Heads that add nothing to a phrase which is a subject by itself: "BERT model", "reinforcement learning algorithms". */
const KINDS = new Set(['model', 'method', 'algorithm', 'approach', 'system', 'problem']);

/**
 * One term for phrases of the same words in another order ("language model pre-training", "pre-trained
 * language model") or with a word for the kind of thing after them; the most frequent one stands for
 * all and counts their papers as its own.
 */
export function mergeVariants(rated: readonly RatedTerm[], { keys }: Interner): RatedTerm[] {
  const keyOf = (ids: readonly number[]): string =>
    ids
      .map((id) => keys[id]!)
      .join(' ')
      .replace(PREFIX, '$1');
  const bagOf = (key: string): string => key.split(' ').sort().join(' ');
  const groups = new Map<string, RatedTerm[]>();
  const ordered = [...rated].sort(
    (a, b) => b.term.papers.length - a.term.papers.length || a.term.hash - b.term.hash,
  );
  for (const one of ordered) {
    const key = keyOf(one.term.ids);
    const cut = key.lastIndexOf(' ');
    const short = cut > 0 && KINDS.has(key.slice(cut + 1)) ? bagOf(key.slice(0, cut)) : undefined;
    const bag = short !== undefined && groups.has(short) ? short : bagOf(key);
    groups.set(bag, [...(groups.get(bag) ?? []), one]);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : merge(group)));
}

function merge(group: readonly RatedTerm[]): RatedTerm {
  const weights = new Map<number, number>();
  for (const { term } of group) {
    for (const [i, paper] of term.papers.entries())
      weights.set(paper, Math.max(weights.get(paper) ?? 0, term.weights[i]!));
  }
  const papers = [...weights.keys()].sort((a, b) => a - b);
  const main = group[0]!;
  const term: Term = {
    ...main.term,
    papers,
    weights: papers.map((paper) => weights.get(paper)!),
    variants: group.slice(1).map((variant) => variant.term.hash),
  };
  return {
    term,
    quality: Math.max(...group.map(({ quality }) => quality)),
    margin: Math.max(...group.map(({ margin }) => margin)),
  };
}
