import path from 'node:path';
import { getCollection } from 'astro:content';
import { readRenderJob } from '../integrations/render/render-job.ts';
import { entryCache } from '../loaders/entry-cache.ts';
import { readEntries, type LoadedEntry } from '../loaders/read-entries.ts';
import { readReview } from '../loaders/read-review.ts';
import { readTopics } from '../loaders/read-topics.ts';
import type { Topic } from '../paper/topic.ts';
import { makeCatalog, type Catalog } from '../site/catalog.ts';

let made: Promise<Catalog> | undefined;

/** Everything the pages draw from, made once a build. */
export function getCatalog(): Promise<Catalog> {
  made ??= load();
  return made;
}

async function load(): Promise<Catalog> {
  const content = path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content');
  return makeCatalog({
    papers: import.meta.env.DEV ? await loadPapers() : readPapers(content),
    topics: import.meta.env.DEV ? await loadTopics() : readTopics(content),
    ...readReview(content),
    site: import.meta.env.SITE,
    base: import.meta.env.BASE_URL,
  });
}

/** The development server watches the collection. */
async function loadPapers(): Promise<LoadedEntry[]> {
  const papers = await getCollection('papers');
  return papers.map(({ id, data, body }) => ({ id, abstract: body ?? '', entry: data }));
}

async function loadTopics(): Promise<Topic[]> {
  return (await getCollection('topics')).map(({ data }) => data);
}

function readPapers(content: string): LoadedEntry[] {
  const job = readRenderJob(process.env['LITATLAS_RENDER']);
  const cache = process.env['LITATLAS_CACHE'];
  return readEntries(content, job && cache ? entryCache(cache, job.code) : undefined);
}
