import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';
import { sortByName } from '../sort-key.ts';
import { paperTopicsOf } from '../topics/paper-topics.ts';
import { directionCode, type ClaimColumns } from './claim-columns.ts';
import { claimsOf } from './claims.ts';

/** Rows of one page of the evidence table. */
export const CLAIMS_PER_PAGE = 50;

/** The columns of a review's claims, for `/evidence/index.json`. */
export const claimColumnsOf = perCatalog((catalog: Catalog): ClaimColumns => {
  const claims = claimsOf(catalog);
  const papers = [...new Set(claims.map(({ paper }) => paper))];
  const paperIndex = new Map(papers.map((paper, index) => [paper.id, index]));
  const byTitle = sortByName(
    papers,
    ({ entry }) => entry.title,
    (a, b) => (a.id < b.id ? -1 : 1),
  );
  const titleRank = new Map(byTitle.map((paper, rank) => [paper.id, rank]));
  const tags = papers.map((paper) => paperTopicsOf(catalog, paper));
  const topics = [...new Set(tags.flat())].sort();
  const units = distinct(claims.flatMap(({ result }) => result.unit ?? []));
  const metrics = distinct(claims.flatMap(({ result }) => result.metric ?? []));
  const [topicIndex, unitIndex, metricIndex] = [topics, units, metrics].map(
    (list) => new Map(list.map((word, index) => [word, index])),
  );
  return {
    size: CLAIMS_PER_PAGE,
    topics,
    units,
    metrics,
    paperTopics: tags.map((list) => list.map((tag) => topicIndex?.get(tag) ?? -1)),
    paperTitle: papers.map(({ id }) => titleRank.get(id) ?? -1),
    paper: claims.map(({ paper }) => paperIndex.get(paper.id) ?? -1),
    number: claims.map(({ number }) => number ?? null),
    unit: claims.map(({ result }) => unitIndex?.get(result.unit ?? '') ?? -1),
    metric: claims.map(({ result }) => metricIndex?.get(result.metric ?? '') ?? -1),
    direction: claims.map(({ result }) => directionCode(result.direction)),
  };
});

function distinct(words: readonly string[]): string[] {
  return sortByName(
    [...new Set(words)],
    (word) => word,
    (a, b) => (a < b ? -1 : 1),
  );
}
