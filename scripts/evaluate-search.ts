/**
 * `node scripts/evaluate-search.ts [--dist DIR] [--pagefind] [--worst] [--most N]`: how often a right paper is among the
 * first three, by kind of query, for the written queries and for queries made from the papers of the built site (all,
 * or N evenly spread). `--pagefind` asks the full text as a review does that is too large for word places.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openSite } from './evaluate/open-site.ts';
import { makeQueries, readQueries, type Query } from './evaluate/search-queries.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    pagefind: { type: 'boolean', default: false },
    most: { type: 'string' },
    worst: { type: 'boolean', default: false },
  },
});
const site = await openSite(path.resolve(values.dist), values.pagefind);
const file = path.join(import.meta.dirname, '../src/e2e/search/queries.txt');
// The written queries are about the seed review.
const written = site.ids.includes('model-soups-averaging-weights-of-multiple-fine-tuned-models');
const queries: Query[] = [
  ...(written ? readQueries(readFileSync(file, 'utf8'), site.ids) : []),
  ...makeQueries(
    await site.read(),
    site.index.topics,
    values.most === undefined ? undefined : Number(values.most),
  ),
];
const rows = new Map<string, { asked: number; first: number; three: number; reciprocal: number }>();
for (const query of queries) {
  const found = await site.search(query.text);
  const rank = found.findIndex((id) => query.ids.includes(id)) + 1;
  const key = `${query.set} ${query.kind}`;
  const row = rows.get(key) ?? { asked: 0, first: 0, three: 0, reciprocal: 0 };
  rows.set(key, row);
  row.asked++;
  if (rank === 1) row.first++;
  if (rank > 0 && rank <= 3) row.three++;
  if (rank > 0 && rank <= 10) row.reciprocal += 1 / rank;
  if (values.worst && (rank === 0 || rank > 3) && query.set !== 'held') {
    console.log(
      `${key} | ${query.text} | rank ${rank || '–'} of ${found.length} | ${found.slice(0, 3).join(', ')} | ${query.ids.join(', ')}`,
    );
  }
}
console.log('set  kind             asked  hit@1  hit@3  MRR@10');
for (const [key, { asked, first, three, reciprocal }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const share = (n: number): string => (n / asked).toFixed(3).padStart(6);
  console.log(
    `${key.padEnd(22)}${String(asked).padStart(5)} ${share(first)} ${share(three)} ${share(reciprocal)}`,
  );
}
