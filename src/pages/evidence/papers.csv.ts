import { rolesCsv } from '../../site/evidence/export-evidence.ts';
import { getCatalog } from '../_catalog.ts';

/** Papers × roles, for spreadsheets. */
export async function GET(): Promise<Response> {
  return new Response(rolesCsv(await getCatalog()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
