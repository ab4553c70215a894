import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { KeptScripts } from '../../src/integrations/bundle-script.ts';
import { listFiles } from '../../src/integrations/list-files.ts';
import { packSite } from '../../src/integrations/pack/pack-site.ts';
import { findExcess, ROOM, type PackedSize } from '../../src/site/packs/host-limits.ts';
import { showTime } from '../ingest/stage-log.ts';
import type { OutFolder } from './open-out.ts';
import type { Hosting } from './render-site.ts';

/** Packs a finished site into the side folder of `packed`, puts that into its place, and says what it holds. */
export async function packBeside(
  out: string,
  packed: string,
  { base, site }: Hosting,
  { place, scripts }: { readonly place: OutFolder; readonly scripts: KeptScripts },
): Promise<void> {
  const before = performance.now();
  const next = `${packed}.next`;
  mkdirSync(next);
  await packSite({ from: out, to: next, base, site: site || undefined, scripts, room: ROOM });
  place.publish();
  const size = sizeOf(packed);
  console.log(
    `packed    ${path.relative(process.cwd(), packed)} · ${size.files.toLocaleString('en')} files, ${megabytes(size.bytes)}, the largest ${megabytes(size.largest)} · ${showTime(performance.now() - before)}`,
  );
  for (const excess of findExcess(size)) console.warn(`packed    ${excess}`);
}

function sizeOf(folder: string): PackedSize {
  const sizes = listFiles(folder).map((name) => statSync(path.join(folder, name)).size);
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
