import { evidenceJson } from '../site/evidence/export-evidence.ts';
import { getCatalog } from './_catalog.ts';

/** Every claim, for programs. */
export async function GET(): Promise<Response> {
  return new Response(evidenceJson(await getCatalog()), { headers: { 'Content-Type': 'application/json' } });
}
