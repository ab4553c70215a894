import { makeEditions } from './edition/edition.ts';
import { writeExports } from './exports.ts';
import type { FileState } from './file-states.ts';
import type { HostedSite } from './hosted-site.ts';
import { keepOffline } from './offline/offline.ts';
import { writeSitemaps } from './sitemap.ts';

/** What is made of finished pages and their index, in a site that is whole. @returns the states of its files */
export async function finishSite(dir: URL, hosted: HostedSite): Promise<Map<string, FileState>> {
  writeExports(dir, hosted);
  writeSitemaps(dir, hosted);
  await makeEditions(dir, hosted);
  return keepOffline(dir, hosted);
}
