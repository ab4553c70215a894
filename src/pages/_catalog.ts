import path from 'node:path';
import { getCollection } from 'astro:content';
import { readRenderJob } from '../integrations/render/render-job.ts';
import { entryCache } from '../loaders/entry-cache.ts';
import { loadCatalog } from '../loaders/load-catalog.ts';
import { readReview } from '../loaders/read-review.ts';
import { makeCatalog, type Catalog } from '../site/catalog.ts';

const content = path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content');
const hosting = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
let made: Promise<Catalog> | undefined;

/** Everything the pages draw from, made once a build. */
export function getCatalog(): Promise<Catalog> {
  made ??= import.meta.env.DEV ? watchCatalog() : Promise.resolve(buildCatalog());
  return made;
}

/** The development server watches the collections. */
async function watchCatalog(): Promise<Catalog> {
  const papers = await getCollection('papers');
  const topics = await getCollection('topics');
  return makeCatalog({
    papers: papers.map(({ id, data, body }) => ({ id, abstract: body ?? '', entry: data })),
    topics: topics.map(({ data }) => data),
    ...readReview(content),
    ...hosting,
  });
}

function buildCatalog(): Catalog {
  const job = readRenderJob(process.env['LITATLAS_RENDER']);
  return loadCatalog({ content, ...hosting, entries: job && entryCache(job.cache, job.code) });
}
