import { makeEditions } from './edition/edition.ts';
import { writeExports } from './exports.ts';
import type { HostedSite } from './hosted-site.ts';
import { keepOffline } from './offline/offline.ts';
import { writeSitemaps } from './sitemap.ts';

/** What is made of finished pages and their index, in a site that is whole. */
export async function finishSite(dir: URL, hosted: HostedSite): Promise<void> {
  writeExports(dir, hosted.last);
  writeSitemaps(dir, hosted.base, hosted.site);
  await makeEditions(dir, hosted);
  await keepOffline(dir, hosted);
}
