import type { Entry } from '../../src/paper/schema.ts';
import { toKey } from '../../src/text/word-key.ts';
import type { Label } from './read-labels.ts';
import { foldTitle, type ScoredReview } from './read-scored-review.ts';
import { stemPhrase } from './stem-phrase.ts';

/** One paper under one measure: how much was right of what was said and of what should have been said. */
export interface Score {
  readonly right: number;
  readonly said: number;
  readonly wanted: number;
  /** What should have been said and was not, and what was said and should not. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * A measure. `f1` adds up the counts of all papers before dividing (micro average); `mean` is the average
 * of `right / wanted` over papers. Undefined where the paper has no such label.
 */
export interface Scorer {
  readonly name: string;
  readonly kind: 'f1' | 'mean';
  readonly score: (label: Label, entry: Entry, review: ScoredReview) => Score | undefined;
}

/** Every measure of `npm run evaluate`: to judge one more thing, add one more row. */
export const SCORERS: readonly Scorer[] = [
  keyphrases(5),
  keyphrases(10),
  keyphrases(15),
  {
    name: 'topics',
    kind: 'f1',
    score: ({ topics }, { tags }, review) =>
      topics &&
      compare(topics, tags, (gold, tag) => review.formsOf(tag).some((form) => sameKeys(form, gold))),
  },
  {
    name: 'first tag is a topic',
    kind: 'mean',
    score: ({ topics }, { tags }, review) => topics && firstTag(topics, tags, review),
  },
  {
    name: 'first tag is primary',
    kind: 'mean',
    score: ({ primary }, { tags }, review) =>
      primary === undefined ? undefined : firstTag([primary], tags, review),
  },
  {
    name: 'introduced names',
    kind: 'f1',
    score: ({ introduces: gold }, { introduces = [] }) =>
      gold &&
      compare(
        gold,
        introduces.map(({ name }) => name),
        sameLetters,
      ),
  },
  {
    name: 'data sets',
    kind: 'f1',
    score: ({ datasets }, { mentions }) =>
      datasets && compare(datasets, mentions?.datasets ?? [], sameLetters),
  },
  {
    name: 'models',
    kind: 'f1',
    score: ({ models }, { mentions }) => models && compare(models, mentions?.models ?? [], sameLetters),
  },
  {
    name: 'results',
    kind: 'f1',
    score: ({ results: gold }, { results = [] }) =>
      gold &&
      compare(
        gold,
        results.map(({ text }) => text),
        sameClause,
      ),
  },
  {
    name: 'related: one of ours in 3',
    kind: 'mean',
    score: ({ title, related: gold }, _entry, review) => {
      if (!gold || gold.length === 0) return undefined;
      const said = review.related(title).slice(0, 3);
      const hit = said.some((near) => gold.slice(0, 3).some((other) => foldTitle(other) === foldTitle(near)));
      return {
        right: hit ? 1 : 0,
        said: 1,
        wanted: 1,
        missed: hit ? [] : gold.slice(0, 3),
        wrong: hit ? [] : said,
      };
    },
  },
  {
    name: 'related: nDCG@10',
    kind: 'mean',
    score: ({ title, related: gold }, _entry, review) => {
      if (!gold || gold.length === 0) return undefined;
      const wanted = new Set(gold.map(foldTitle));
      const gains = review
        .related(title)
        .slice(0, 10)
        .map((near) => (wanted.has(foldTitle(near)) ? 1 : 0));
      const best = Array.from({ length: Math.min(10, wanted.size) }, () => 1);
      return { right: discount(gains), said: discount(best), wanted: discount(best), missed: [], wrong: [] };
    },
  },
];

/** Exact match after Porter stemming, as the articles on key phrases count; what is said twice counts once. */
function keyphrases(most: number): Scorer {
  return {
    name: `key phrases @${most}`,
    kind: 'f1',
    score: ({ keyphrases: gold }, { keyphrases: said = [] }) => {
      if (!gold) return undefined;
      const wanted = new Set(gold.map(stemPhrase));
      const first = [...new Set(said.map(stemPhrase))].slice(0, most);
      return compare([...wanted], first, (a, b) => a === b);
    },
  };
}

function firstTag(gold: readonly string[], tags: readonly string[], review: ScoredReview): Score {
  const said = tags.slice(0, 1);
  const right = said.some((tag) =>
    gold.some((topic) => review.formsOf(tag).some((form) => sameKeys(form, topic))),
  );
  return { right: right ? 1 : 0, said: 1, wanted: 1, missed: right ? [] : gold, wrong: right ? [] : said };
}

/** Pairs every wanted thing with at most one said thing, in order. */
function compare(
  wanted: readonly string[],
  said: readonly string[],
  same: (wanted: string, said: string) => boolean,
): Score {
  const left = [...said];
  const missed = wanted.filter((gold) => {
    const index = left.findIndex((other) => same(gold, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const right = wanted.length - missed.length;
  return { right, said: said.length, wanted: wanted.length, missed, wrong: left };
}

function sameKeys(a: string, b: string): boolean {
  return keysOf(a) === keysOf(b);
}

function keysOf(phrase: string): string {
  return phrase
    .split(/[\s-]+/)
    .map(toKey)
    .join(' ');
}

function sameLetters(a: string, b: string): boolean {
  return foldTitle(a).replaceAll(' ', '') === foldTitle(b).replaceAll(' ', '');
}

/** One clause holds the other, or half of the words of both together are shared. */
function sameClause(a: string, b: string): boolean {
  const [x, y] = [foldTitle(a), foldTitle(b)];
  if (x.includes(y) || y.includes(x)) return true;
  const [left, right] = [new Set(x.split(' ')), new Set(y.split(' '))];
  return 2 * left.intersection(right).size >= left.union(right).size;
}

function discount(gains: readonly number[]): number {
  return gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}
