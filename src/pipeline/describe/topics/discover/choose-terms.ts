/**
 * A vocabulary that says something about as many papers as possible: greedy maximum coverage
 * (G. Nemhauser, L. Wolsey and M. Fisher, 1978), evaluated lazily (M. Minoux, 1978).
 */
import { isSingle, type Term } from './count-terms.ts';

export interface RatedTerm {
  readonly term: Term;
  /** See `measureQuality`. */
  readonly quality: number;
  /** How far the quality is above what such a term needs. */
  readonly margin: number;
}

/** What is left of a paper's need for a topic after it got one. */
const LEFT = 0.7;
/** One word says less than a phrase. */
const SINGLE = 0.5;
const SURE = 0.6;
/**
 * A vocabulary may end this many topics early, one for every `each` topics of room beyond the first `beyond`, so that
 * those of a small review all come.
 */
const EARLY = { beyond: 60, each: 12, most: 8 };

/**
 * At most `room` terms, best first. Of a large vocabulary the last few are left out where the gain falls most: at a
 * number that is the same for every corpus, two terms of nearly one gain would change places with every paper
 * that is added. `served` holds how many topics every paper has already. Ties are broken by hash.
 */
export function chooseTerms(rated: readonly RatedTerm[], room: number, served: Float64Array): Term[] {
  const need = served.map((topics) => LEFT ** topics);
  const queue = rated
    .map((one) => ({ ...one, gain: gainOf(one, need), round: 0 }))
    .sort((a, b) => b.gain - a.gain || a.term.hash - b.term.hash);
  const chosen: Term[] = [];
  const gains: number[] = [];
  while (chosen.length <= room && queue.length > 0) {
    const best = queue[0]!;
    if (best.round < chosen.length) {
      best.gain = gainOf(best, need);
      best.round = chosen.length;
      sink(queue);
      continue;
    }
    queue.shift();
    chosen.push(best.term);
    gains.push(best.gain);
    for (const [i, paper] of best.term.papers.entries())
      need[paper]! *= 1 - (1 - LEFT) * shareOf(best.term.weights[i]!);
  }
  return chosen.slice(0, endOf(gains, room));
}

/** How many of the gains, which fall, come before the steepest fall near the end of the room. */
function endOf(gains: readonly number[], room: number): number {
  if (gains.length <= room) return gains.length;
  const early = Math.min(EARLY.most, Math.max(0, Math.round((room - EARLY.beyond) / EARLY.each)));
  const fallAfter = (count: number): number => gains[count - 1]! / gains[count]!;
  let end = room;
  for (let count = room - 1; count >= room - early; count -= 1)
    if (fallAfter(count) > fallAfter(end)) end = count;
  return end;
}

function gainOf({ term, quality, margin }: RatedTerm, need: Float64Array): number {
  const { papers, weights } = term;
  let covered = 0;
  for (let i = 0; i < papers.length; i += 1) covered += shareOf(weights[i]!) * need[papers[i]!]!;
  // Near its bar a term gains little, so that one paper more does not bring in a large topic.
  const sure = Math.min(1, margin / SURE);
  return ((isSingle(term) ? SINGLE : 1) * sure * covered) / (1 + 2 ** -quality);
}

function shareOf(weight: number): number {
  return Math.min(1, weight / 4);
}

/** Moves the first of a sorted queue to its place. */
function sink(queue: { gain: number; term: Term }[]): void {
  const first = queue[0]!;
  let at = 1;
  while (
    at < queue.length &&
    (queue[at]!.gain > first.gain ||
      (queue[at]!.gain === first.gain && queue[at]!.term.hash < first.term.hash))
  ) {
    queue[at - 1] = queue[at]!;
    at += 1;
  }
  queue[at - 1] = first;
}
