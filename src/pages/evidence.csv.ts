import { evidenceCsv } from '../site/evidence/export-evidence.ts';
import { getCatalog } from './_catalog.ts';

/** Every claim, for spreadsheets. */
export async function GET(): Promise<Response> {
  return new Response(evidenceCsv(await getCatalog()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
