import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isEdition } from '../../site/edition/edition-files.ts';
import type { PackPlan } from '../../site/packs/pack-plan.ts';
import { bundleScript } from '../bundle-script.ts';
import type { FileState } from '../file-states.ts';
import type { HostedSite } from '../hosted-site.ts';
import { digestBytes } from '../render/site-record.ts';
import { planOffline, type SiteFile } from './plan-offline.ts';

const LIMIT = 25_000_000;
/** As much over the network: packs are compressed already. */
const LIMIT_IN_PACKS = 6_000_000;
/** The worker and its plan; what only hosts read; the print edition, which says again what the pages say. */
const NOT_KEPT =
  /^(?:sw\.js|build(?:-files)?\.json|_headers|robots\.txt|sitemap[^/]*\.xml|share\.png|(?:packs\/)?print\/.*)$/;

/**
 * After the search index: `sw.js`, which keeps this build on the device, `build.json`, which names it, and
 * `build-files.json`, which lists what the worker does not keep by itself; `written` are all files that are there,
 * with the digests that are known; `packs` says how a packed site lies.
 * @returns the states of all files of the finished site
 */
export async function keepOffline(
  dir: URL,
  { written, scripts }: Pick<HostedSite, 'written' | 'scripts'>,
  packs?: PackPlan,
): Promise<Map<string, FileState>> {
  const out = fileURLToPath(dir);
  const states = new Map(
    [...written.keys()].sort().map((name) => [name, statSync(path.join(out, name)) as FileState]),
  );
  const { plan, served, rest } = planOffline(readFiles(out, states, written), packs ? LIMIT_IN_PACKS : LIMIT);
  // The plans are still free names in the worker.
  const code = await bundleScript(
    new URL('../../client/offline/service-worker.ts', import.meta.url),
    scripts,
    packs ? {} : { LITATLAS_PACKS: 'undefined' },
  );
  const put = (name: string, text: string): void => {
    writeFileSync(path.join(out, name), text);
    states.set(name, statSync(path.join(out, name)));
  };
  put(
    'sw.js',
    code
      .replace('LITATLAS_PLAN', () => JSON.stringify(plan))
      .replace('LITATLAS_PACKS', () => JSON.stringify(packs)),
  );
  put('build.json', JSON.stringify(served));
  put('build-files.json', JSON.stringify(rest));
  return states;
}

/** One file at a time: a site may be larger than memory. */
function readFiles(
  out: string,
  states: ReadonlyMap<string, FileState>,
  written: ReadonlyMap<string, string | undefined>,
): SiteFile[] {
  return [...states]
    .filter(([name]) => !NOT_KEPT.test(name) && !isEdition(name))
    .map(([name, { size }]) => {
      const digest = written.get(name) ?? digestBytes(readFileSync(path.join(out, name)));
      return { path: name, size, digest };
    });
}
