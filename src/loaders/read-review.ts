import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { relatedSchema, topicGraphSchema, type Related, type TopicGraph } from '../paper/atlas.ts';
import { reviewSchema, type Review } from '../paper/review.ts';
import type { SeedFile } from '../site/catalog.ts';

/** The parts of a review that are not collections: its description, its map and its seeds. */
export interface ReviewData {
  readonly review: Review;
  readonly graph: TopicGraph;
  readonly seeds: readonly SeedFile[];
}

/** Reads them from a review's folder; throws with the path when a file breaks its schema. */
export function readReview(content: string): ReviewData {
  return {
    review: reviewSchema.parse(read(content, 'review.yaml') ?? { title: 'Untitled review' }),
    graph: topicGraphSchema.parse(read(content, 'atlas/topics.json') ?? { nodes: [], edges: [] }),
    seeds: readSeeds(path.join(content, 'seeds')),
  };
}

/** The neighbours of a review's papers; throws with the path when the file breaks its schema. */
export function readRelated(content: string): Related {
  const related = read(content, 'atlas/related.json') ?? {};
  // The schema takes half a second for 10,000 papers; it says what is wrong.
  return isRelated(related) ? related : relatedSchema.parse(related);
}

/** Whether data is as `relatedSchema` wants it; false where only the schema can tell. */
function isRelated(data: unknown): data is Related {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every(isText);
  const isOne = (row: Related[string][number]): boolean =>
    hasKeys(row, 3) &&
    isText(row.id) &&
    Number.isFinite(row.score) &&
    hasKeys(row.because, 2) &&
    areTexts(row.because.topics) &&
    areTexts(row.because.terms);
  return (
    hasKeys(data) &&
    Object.values(data).every((rows) => Array.isArray(rows) && rows.length <= 8 && rows.every(isOne))
  );
}

function hasKeys(data: unknown, count?: number): data is object {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return count === undefined || Object.keys(data).length === count;
}

function read(content: string, file: string): unknown {
  const full = path.join(content, file);
  if (!existsSync(full)) return undefined;
  const text = readFileSync(full, 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parse(text);
}

function readSeeds(folder: string): SeedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((full) => ({
      file: path.relative(folder, full).replaceAll(path.sep, '/'),
      digest: createHash('sha256').update(readFileSync(full)).digest('hex'),
    }));
}
