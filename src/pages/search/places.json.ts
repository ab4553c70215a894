import { packReviewPlaces } from '../../site/search/pack-review-places.ts';
import { getCatalog } from '../_catalog.ts';

export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify(packReviewPlaces(await getCatalog())));
