import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  EDITIONS,
  MOST_IN_EDITION,
  writeEditionSizes,
  type EditionName,
} from '../../site/edition/edition-files.ts';
import type { HostedSite } from '../hosted-site.ts';
import { makeBeside } from './make-beside.ts';
import { MAKERS } from './makers.ts';

/** After the search index: the whole site as one file and as a zip, both of which open without a server. */
export async function makeEditions(
  dir: URL,
  { base, site, only, scripts, written }: HostedSite,
): Promise<void> {
  const out = fileURLToPath(dir);
  // The index of a large review comes in parts, without ids.
  const { ids } = JSON.parse(readFileSync(path.join(out, 'search/quick.json'), 'utf8')) as {
    ids?: readonly string[];
  };
  if (only === undefined && (!ids || ids.length > MOST_IN_EDITION)) return;
  const sizes = new Map<EditionName, number>();
  const names = Object.keys(EDITIONS) as EditionName[];
  const hosted = { base, site: site?.replace(/(?<!\/)\/+$/, ''), scripts };
  const [first, ...others] = names.filter((one) => only === undefined || one === only);
  const made = await Promise.all([
    ...others.map((name) => makeBeside({ name, out, hosted }).then((bytes) => [name, bytes] as const)),
    ...(first ? [MAKERS[first](out, hosted).then((bytes) => [first, bytes] as const)] : []),
  ]);
  for (const [name, bytes] of made) {
    writeFileSync(path.join(out, EDITIONS[name]), bytes);
    sizes.set(name, bytes.length);
    written.set(EDITIONS[name], undefined);
  }
  for (const page of ['index.html', 'about/index.html']) {
    const file = path.join(out, page);
    writeFileSync(file, writeEditionSizes(readFileSync(file, 'utf8'), sizes));
    written.set(page, undefined);
  }
}
