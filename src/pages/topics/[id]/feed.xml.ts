import type { APIRoute } from 'astro';
import { siteFactsOf } from '../../../site/page-frame.ts';
import { hubFeed, newestOfHub } from '../../../site/topics/hub-exports.ts';
import { hubsOf } from '../../../site/topics/hubs.ts';
import { getCatalog } from '../../_catalog.ts';
import { topicLabelsOf } from '../../_labels.ts';
import { digestJson, digestOf, withKeysOf } from '../../_key.ts';

/** A feed is known by its papers and the labels that stand in it. */
export const getStaticPaths = async (): Promise<object[]> =>
  withKeysOf(
    await getCatalog(),
    (catalog) => [...hubsOf(catalog).keys()].map((id) => ({ params: { id } })),
    (catalog, { params: { id } }) =>
      digestJson([
        id,
        digestOf(siteFactsOf(catalog)),
        digestOf(topicLabelsOf(catalog)),
        newestOfHub(catalog, id).map(digestOf),
      ]),
  );

/** The newest papers of a hub, for feed readers. */
export const GET: APIRoute = async ({ params }) =>
  new Response(hubFeed(await getCatalog(), params['id'] ?? ''), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
