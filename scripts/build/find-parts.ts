import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { RenderJob } from '../../src/integrations/render/render-job.ts';

/** Where a part, written with `--shard`, has its pages and its record. */
export const PART = { site: 'site', record: 'record.json' };

/**
 * The parts below a folder, by name.
 * @throws Error when there is none.
 */
export function findParts(folder: string): RenderJob['stores'] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const parts = [folder, ...names.map((name) => path.join(folder, name))]
    .map((part) => ({ folder: path.join(part, PART.site), record: path.join(part, PART.record) }))
    .filter(({ record }) => existsSync(record));
  if (parts.length === 0)
    throw new Error(
      `--parts ${folder}: holds no part. Build each with --shard i/n --out ${path.join(folder, 'part-i')}.`,
    );
  return parts;
}
