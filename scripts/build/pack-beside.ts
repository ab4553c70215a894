import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/integrations/list-files.ts';
import { packSite } from '../../src/integrations/pack/pack-site.ts';
import { keptScripts } from '../../src/integrations/render/render-job.ts';
import { findExcess, ROOM, type PackedSize } from '../../src/site/packs/host-limits.ts';
import { showTime } from '../ingest/stage-log.ts';
import { digestStates, readStates } from '../../src/integrations/file-states.ts';
import { findLastPacked, notePacked } from './last-packed.ts';
import type { OutFolder } from './open-out.ts';
import type { Hosting } from './render-site.ts';

/** A packed site in the making. */
export interface SiteBeside extends Hosting {
  /** Folder of the finished site. */
  readonly out: string;
  /** Folder of the packed one, and the place that was taken for it. */
  readonly packed: string;
  readonly place: OutFolder;
  /** What is kept between builds, also the note of what was packed last. */
  readonly cache: string;
  /** Digest of the code and its settings. */
  readonly code: string;
}

/** Packs a finished site beside `packed`, puts that into its place, and says what it holds and who cannot take it. */
export async function packBeside({ out, packed, place, cache, code, base, site }: SiteBeside): Promise<void> {
  const before = performance.now();
  const noted = path.join(cache, 'last-packed.json');
  const state = digestStates(readStates(out));
  const last = findLastPacked(noted, code, packed);
  const same = last?.site === state;
  if (!same) {
    const next = `${packed}.next`;
    mkdirSync(next);
    const packs = await packSite({
      from: out,
      to: next,
      base,
      site: site || undefined,
      scripts: keptScripts({ cache, code }),
      room: ROOM,
      last: last && { folder: packed, packs: last.packs },
    });
    place.publish();
    notePacked(noted, { code, site: state, packs }, packed);
  }
  const size = sizeOf(packed);
  const holds = `${size.files.toLocaleString('en')} files, ${megabytes(size.bytes)}, the largest ${megabytes(size.largest)}`;
  const time = same ? 'unchanged' : showTime(performance.now() - before);
  console.log(`packed    ${path.relative(process.cwd(), packed)} · ${holds} · ${time}`);
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
