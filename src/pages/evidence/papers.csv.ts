import { listRoles } from '../../site/evidence/export-evidence.ts';
import { getCatalog } from '../_catalog.ts';
import { respondWith } from '../_listing.ts';

/** Papers × roles, for spreadsheets. */
export async function GET(): Promise<Response> {
  return respondWith('evidence/papers.csv', listRoles(await getCatalog()), 'text/csv; charset=utf-8');
}
