import path from 'node:path';
import { getCollection } from 'astro:content';
import { isCompared, readRenderJob } from '../integrations/render/render-job.ts';
import { entryCache, readKnownEntries, type KnownEntries } from '../loaders/entry-cache.ts';
import { loadCatalog } from '../loaders/load-catalog.ts';
import { readRelated, readReview } from '../loaders/read-review.ts';
import { makeCatalog, type Catalog } from '../site/catalog.ts';

const content = path.resolve(process.env['LITATLAS_CONTENT'] ?? 'content');
const hosting = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
const job = readRenderJob(process.env['LITATLAS_RENDER']);
/** They are read while the review is, before anybody asks for the catalog. */
const known = job && readKnownEntries(entryCache(job.cache, job.code));
let made: Promise<Catalog> | undefined;

/** Everything the pages draw from, made once a build. */
export function getCatalog(): Promise<Catalog> {
  made ??= known ? Promise.resolve(buildCatalog(known)) : collectCatalog();
  return made;
}

/** Without a job the collections are full, and the development server watches them. */
async function collectCatalog(): Promise<Catalog> {
  const papers = await getCollection('papers');
  const topics = await getCollection('topics');
  return makeCatalog({
    papers: papers.map(({ id, data, body }) => ({ id, abstract: body ?? '', entry: data })),
    topics: topics.map(({ data }) => data),
    ...readReview(content),
    related: readRelated(content),
    ...hosting,
  });
}

function buildCatalog(entries: KnownEntries): Catalog {
  return loadCatalog({ content, ...hosting, entries, isCompared });
}
