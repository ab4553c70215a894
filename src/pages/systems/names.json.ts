import { systemNames } from '../../site/systems/system-list-page.ts';
import { getCatalog } from '../_catalog.ts';

/** The names of all systems, with their addresses. */
export async function GET(): Promise<Response> {
  return Response.json(systemNames(await getCatalog()));
}
