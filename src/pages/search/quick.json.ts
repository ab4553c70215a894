import { packQuickIndex } from '../../site/search/pack-quick-index.ts';
import { getCatalog } from '../_catalog.ts';

export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify(packQuickIndex(await getCatalog())));
