/** Two topics that papers share; `a` and `b` are ids, a < b. */
export interface TopicPair {
  readonly a: string;
  readonly b: string;
  /** Papers tagged with both. */
  readonly count: number;
  /** Association strength: how many times more often the two meet than by chance. */
  readonly weight: number;
}

export interface TopicPairs {
  /** Papers per topic, ids ascending. */
  readonly counts: ReadonlyMap<string, number>;
  /** Ascending by `a`, then `b`. */
  readonly pairs: readonly TopicPair[];
}

/**
 * Counts how often topics meet. The weight is the association strength c(ab)·N / (c(a)·c(b)) of N. J. van Eck
 * and L. Waltman (2009), "How to normalize cooccurrence data? An analysis of some well-known similarity
 * measures", JASIST 60(8), 1635–1651: observed over expected meetings, so that 1 is chance.
 */
export function countPairs(papers: readonly (readonly string[])[]): TopicPairs {
  const counts = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const tags of papers) {
    const ids = [...new Set(tags)].sort();
    ids.forEach((a, i) => {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      let row = together.get(a);
      if (!row) together.set(a, (row = new Map()));
      for (const b of ids.slice(i + 1)) row.set(b, (row.get(b) ?? 0) + 1);
    });
  }
  const sorted = new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const pairs = [...sorted.keys()].flatMap((a) =>
    [...(together.get(a) ?? [])]
      .sort(([b], [c]) => (b < c ? -1 : 1))
      .map(([b, count]) => ({
        a,
        b,
        count,
        weight: (count * papers.length) / (sorted.get(a)! * sorted.get(b)!),
      })),
  );
  return { counts: sorted, pairs };
}
