import { claimColumnsOf } from '../../site/evidence/write-claim-columns.ts';
import { getCatalog } from '../_catalog.ts';

/** What the evidence table filters and sorts by. */
export async function GET(): Promise<Response> {
  return Response.json(claimColumnsOf(await getCatalog()));
}
