import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BuildFiles } from '../../client/offline/offline-plan.ts';
import { joinPack } from '../../site/packs/pack-bytes.ts';
import { digestBytes } from '../render/site-record.ts';
import type { PackedFolder } from './packed-folder.ts';

/** What each pack was made of, and the digest of the pack: the next build takes over what it would make again. */
export type PackRecord = Readonly<Record<string, readonly [key: string, digest: string]>>;

/** A packed site that lies untouched. */
export interface LastPacks {
  readonly folder: string;
  readonly packs: PackRecord;
}

/** Packs in the making at one time. */
const AT_ONCE = 2;

const compress = promisify(gzip);

/** Makes packs (path → files in it) of the site in `from`, or takes them over from the `last` packed site. */
export async function writePacks(
  packs: ReadonlyMap<string, readonly string[]>,
  {
    from,
    to,
    last,
  }: { readonly from: string; readonly to: PackedFolder; readonly last: LastPacks | undefined },
): Promise<PackRecord> {
  const known = readDigests(from);
  const read = (name: string): Buffer => readFileSync(path.join(from, name));
  const keyOf = (names: readonly string[]): string => {
    const lines = names.map((name) => `${name} ${known.get(name) ?? digestBytes(read(name))}\n`);
    return digestBytes([process.versions.zlib, ...lines].join('\n'));
  };
  const record: Record<string, readonly [string, string]> = {};
  const queue = [...packs];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [pack, names] = next;
      const key = keyOf(names);
      const before = last?.packs[pack];
      if (last && before?.[0] === key) {
        to.takeOver(last.folder, pack, before[1]);
        record[pack] = before;
        continue;
      }
      const bytes = joinPack(names.map((name) => ({ path: name, bytes: read(name) })));
      record[pack] = [key, to.put(pack, await compress(bytes))];
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return record;
}

/** Digests that the site itself lists: of all files that its worker does not keep by itself. */
function readDigests(site: string): Map<string, string> {
  const file = path.join(site, 'build-files.json');
  if (!existsSync(file)) return new Map();
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as BuildFiles;
  return new Map(files.map(([name, , digest]) => [name, digest]));
}
