import path from 'node:path';
import { getCollection } from 'astro:content';
import { readReview } from '../loaders/read-review.ts';
import { makeCatalog, type Catalog } from '../site/catalog.ts';

let made: Promise<Catalog> | undefined;

/** Everything the pages draw from, made once a build. */
export function getCatalog(): Promise<Catalog> {
  made ??= load();
  return made;
}

async function load(): Promise<Catalog> {
  const [papers, topics] = await Promise.all([getCollection('papers'), getCollection('topics')]);
  return makeCatalog({
    papers: papers.map(({ id, data, body }) => ({ id, abstract: body ?? '', entry: data })),
    topics: topics.map(({ data }) => data),
    ...readReview(path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content')),
    site: import.meta.env.SITE,
    base: import.meta.env.BASE_URL,
  });
}
