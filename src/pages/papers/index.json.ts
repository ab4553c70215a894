import { paperColumnsOf } from '../../site/lists/write-paper-columns.ts';
import { getCatalog } from '../_catalog.ts';

/** What the list of papers filters and sorts by. */
export async function GET(): Promise<Response> {
  return Response.json(paperColumnsOf(await getCatalog()));
}
