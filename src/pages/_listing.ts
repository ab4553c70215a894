import { growFile } from '../integrations/render/grow-file.ts';
import { readRenderJob } from '../integrations/render/render-job.ts';
import type { PaperListing } from '../site/paper-listing.ts';
import { digestOf } from './_key.ts';

const job = readRenderJob(process.env['LITATLAS_RENDER']);

/**
 * The file `name` below the site. What it says of papers that are as they were, the last site has said.
 * @param type its media type
 */
export function respondWith<F extends object>(
  name: string,
  { papers, facts, partOf, ...around }: PaperListing<F>,
  type: string,
): Response {
  const bytes = growFile(job, {
    ...around,
    name,
    facts: digestOf(facts),
    keys: papers.map(digestOf),
    write: (place) => partOf(facts, papers[place]!),
  });
  return new Response(bytes, { headers: { 'Content-Type': type } });
}
