import { readRenderJob } from '../../integrations/render/render-job.ts';
import { LARGE_REVIEW } from '../../site/search/review-size.ts';
import { packShards } from '../../site/search/shards/pack-shards.ts';
import { getCatalog } from '../_catalog.ts';

const job = readRenderJob(process.env['LITATLAS_RENDER']);

/** Whether the files of the index are cut and written beside the pages: in a build of a large review. */
export async function isCutBeside(): Promise<boolean> {
  return job !== undefined && !job.edition && (await getCatalog()).papers.length > LARGE_REVIEW;
}

/** The files of a large review's index by name, as JSON; none for a small one, or where one file is to hold the review. */
export async function getParts(): Promise<ReadonlyMap<string, string>> {
  return job?.edition ? new Map() : packShards(await getCatalog());
}
