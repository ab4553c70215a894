import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isEdition } from '../../site/edition/edition-files.ts';
import type { PackPlan } from '../../site/packs/pack-plan.ts';
import { bundleScript } from '../bundle-script.ts';
import type { HostedSite } from '../hosted-site.ts';
import { listFiles } from '../list-files.ts';
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
 * `build-files.json`, which lists what the worker does not keep by itself; `written` are digests of files that are
 * known already, by path; `packs` says how a packed site lies.
 */
export async function keepOffline(
  dir: URL,
  { written, scripts }: Pick<HostedSite, 'written' | 'scripts'>,
  packs?: PackPlan,
): Promise<void> {
  const out = fileURLToPath(dir);
  const { plan, served, rest } = planOffline(readFiles(out, written), packs ? LIMIT_IN_PACKS : LIMIT);
  // The plans are still free names in the worker.
  const code = await bundleScript(
    new URL('../../client/offline/service-worker.ts', import.meta.url),
    scripts,
    packs ? {} : { LITATLAS_PACKS: 'undefined' },
  );
  writeFileSync(
    path.join(out, 'sw.js'),
    code
      .replace('LITATLAS_PLAN', () => JSON.stringify(plan))
      .replace('LITATLAS_PACKS', () => JSON.stringify(packs)),
  );
  writeFileSync(path.join(out, 'build.json'), JSON.stringify(served));
  writeFileSync(path.join(out, 'build-files.json'), JSON.stringify(rest));
}

/** One file at a time: a site may be larger than memory. */
function readFiles(out: string, written: ReadonlyMap<string, string>): SiteFile[] {
  return listFiles(out)
    .filter((name) => !NOT_KEPT.test(name) && !isEdition(name))
    .map((name) => {
      const file = path.join(out, name);
      const digest = written.get(name) ?? digestBytes(readFileSync(file));
      return { path: name, size: statSync(file).size, digest };
    });
}
