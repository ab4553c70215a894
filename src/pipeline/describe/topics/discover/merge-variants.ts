import type { Interner } from '../read-atoms.ts';
import type { RatedTerm } from './choose-terms.ts';
import type { Term } from './count-terms.ts';

const PREFIX = /\b(co|fine|inter|intra|multi|non|over|pre|re|self|semi|sub|super|un|under) /g;
/** Heads that add nothing to a phrase which is a subject by itself: "BERT model", "reinforcement learning algorithms". */
const KINDS = new Set(['model', 'method', 'algorithm', 'approach', 'system', 'problem']);
/** A phrase of two words may be short for one of three: "temporal difference learning". */
const LONG_KINDS = new Set(['learn']);
/** Share of the papers of the shorter phrase from which on the longer one is the name: "state space models". */
const NAMED = 0.4;
/** "Convolutional networks" are convolutional neural networks; Bayesian networks are not Bayesian neural ones. */
const NEURAL = /\b(convolutional|deep|forward|graph|recurrent|relu) neural (?=network$)/;

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
      .replace(PREFIX, '$1')
      .replace(NEURAL, '$1 ');
  const bagOf = (key: string): string => key.split(' ').sort().join(' ');
  const groups = new Map<string, RatedTerm[]>();
  const ordered = [...rated].sort(
    (a, b) => b.term.papers.length - a.term.papers.length || a.term.hash - b.term.hash,
  );
  for (const one of ordered) {
    const key = keyOf(one.term.ids);
    const cut = key.lastIndexOf(' ');
    const kind = key.slice(cut + 1);
    const isKind = KINDS.has(kind) || (LONG_KINDS.has(kind) && key.indexOf(' ') < cut);
    const short = cut > 0 && isKind ? bagOf(key.slice(0, cut)) : undefined;
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
  const [most] = group as [RatedTerm, ...RatedTerm[]];
  const main = group.find(({ term }) => isLonger(term, most.term)) ?? most;
  const term: Term = {
    ...main.term,
    papers,
    weights: papers.map((paper) => weights.get(paper)!),
    variants: group.filter((one) => one !== main).map(({ term: { hash } }) => hash),
  };
  return {
    term,
    quality: Math.max(...group.map(({ quality }) => quality)),
    margin: Math.max(...group.map(({ margin }) => margin)),
  };
}

function isLonger(term: Term, most: Term): boolean {
  return (
    term.ids.length === most.ids.length + 1 &&
    most.ids.every((id, i) => id === term.ids[i]) &&
    term.papers.length >= NAMED * most.papers.length
  );
}
