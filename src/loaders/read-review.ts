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
  return relatedSchema.parse(read(content, 'atlas/related.json') ?? {});
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
