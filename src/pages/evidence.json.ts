import { listClaims } from '../site/evidence/export-evidence.ts';
import { getCatalog } from './_catalog.ts';
import { respondWith } from './_listing.ts';

/** Every claim, for programs. */
export async function GET(): Promise<Response> {
  return respondWith('evidence.json', listClaims(await getCatalog()), 'application/json');
}
