import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { relatedSchema, topicGraphSchema, type Related, type TopicGraph } from '../paper/atlas.ts';
import { reviewSchema, type Review } from '../paper/review.ts';
import type { SeedFile } from '../site/catalog.ts';

/** The parts of a review that are not collections: its description and `atlas/*.json`. */
export interface ReviewData {
  readonly review: Review;
  readonly related: Related;
  readonly graph: TopicGraph;
  readonly seeds: readonly SeedFile[];
}

/** Reads them from a review's folder, `atlas/` only where asked; throws with the path when a file breaks its schema. */
export function readReview(content: string, withAtlas = true): ReviewData {
  const read = (file: string): unknown => {
    const full = path.join(content, file);
    if (!existsSync(full)) return undefined;
    const text = readFileSync(full, 'utf8');
    return file.endsWith('.json') ? JSON.parse(text) : parse(text);
  };
  return {
    review: reviewSchema.parse(read('review.yaml') ?? { title: 'Untitled review' }),
    related: relatedSchema.parse((withAtlas && read('atlas/related.json')) || {}),
    graph: topicGraphSchema.parse((withAtlas && read('atlas/topics.json')) || { nodes: [], edges: [] }),
    seeds: readSeeds(path.join(content, 'seeds')),
  };
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
