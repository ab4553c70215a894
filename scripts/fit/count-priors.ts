/** A candidate for the priors: its words' keys, whether it is a key phrase, and its paper. */
export interface Labelled {
  readonly keys: readonly string[];
  readonly label: number;
  readonly paper: number;
}

interface Tally {
  yes: number;
  all: number;
  readonly papers: Map<number, { yes: number; all: number }>;
}

export type Place = 'single' | 'head' | 'first' | 'any';
export type Tallies = Record<Place, Map<string, Tally>>;

/** What a candidate of that place is worth on average; how many candidates' worth of doubt; fewest papers. */
const AVERAGE: Record<Place, number> = { single: 0.033, head: 0.18, first: 0.18, any: 0.12 };
const DOUBT = 20;
const FEWEST_PAPERS = 5;

/** Counts, for every word and place, how often a candidate with it there was a key phrase. */
export function countPriors(candidates: Iterable<Labelled>): Tallies {
  const tallies: Tallies = { single: new Map(), head: new Map(), first: new Map(), any: new Map() };
  for (const { keys, label, paper } of candidates) {
    for (const [place, key] of placesOf(keys)) {
      let tally = tallies[place].get(key);
      if (!tally) tallies[place].set(key, (tally = { yes: 0, all: 0, papers: new Map() }));
      let own = tally.papers.get(paper);
      if (!own) tally.papers.set(paper, (own = { yes: 0, all: 0 }));
      for (const count of [tally, own]) {
        count.yes += label;
        count.all += 1;
      }
    }
  }
  return tallies;
}

function placesOf(keys: readonly string[]): [Place, string][] {
  const any = keys.map((key): [Place, string] => ['any', key]);
  if (keys.length === 1) return [['single', keys[0]!], ...any];
  return [['head', keys.at(-1)!], ['first', keys[0]!], ...any];
}

/** Smoothed log odds, rounded to a tenth; the counts of paper `without` are left out. 0 when too few papers tell. */
export function priorOf(tallies: Tallies, place: Place, key: string, without = -1): number {
  const tally = tallies[place].get(key);
  if (!tally) return 0;
  const own = tally.papers.get(without) ?? { yes: 0, all: 0 };
  const papers = tally.papers.size - (tally.papers.has(without) ? 1 : 0);
  if (papers < FEWEST_PAPERS) return 0;
  const share = (tally.yes - own.yes + DOUBT * AVERAGE[place]) / (tally.all - own.all + DOUBT);
  return Math.round(10 * Math.log(share / AVERAGE[place])) / 10;
}
