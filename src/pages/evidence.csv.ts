import { listClaimRows } from '../site/evidence/export-evidence.ts';
import { getCatalog } from './_catalog.ts';
import { respondWith } from './_listing.ts';

/** Every claim, for spreadsheets. */
export async function GET(): Promise<Response> {
  return respondWith('evidence.csv', listClaimRows(await getCatalog()), 'text/csv; charset=utf-8');
}
