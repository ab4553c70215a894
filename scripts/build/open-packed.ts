import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LOST } from '../../src/site/packs/pack-plan.ts';
import { openOut, type OutFolder } from './open-out.ts';

/**
 * Takes the place of a packed site for one build, as `openOut` does for the site itself.
 * @throws Error with the cure when that place is the site's own, or holds something else than a packed site.
 */
export function openPacked(packed: string, out: string): OutFolder {
  if (isIn(packed, out) || isIn(out, packed))
    throw new Error(
      `${packed} is not free for the packed site: name a folder beside ${out} with --packed DIR.`,
    );
  if (existsSync(packed) && readdirSync(packed).length > 0 && !existsSync(path.join(packed, LOST)))
    throw new Error(
      `${packed} holds something else than a packed site: name another folder with --packed DIR.`,
    );
  return openOut(packed);
}

function isIn(folder: string, other: string): boolean {
  const way = path.relative(other, folder);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}
