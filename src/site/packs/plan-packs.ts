import { findPackKind, type PackPlan } from './pack-plan.ts';

/** Bytes in a pack before compression, at most on average. Pages shrink to a seventh of it, parts of an index to 40 %. */
const PAGES_IN_PACK = 640_000;
const PARTS_IN_PACK = 25_000;

/** A file of the unpacked site. */
export interface SizedFile {
  readonly path: string;
  readonly size: number;
}

/** What a host takes. */
export interface Room {
  /** Files of a site. */
  readonly files: number;
  /** Bytes of a file; larger ones are cut into parts of at most so many bytes before compression. */
  readonly largest: number;
  /** Bytes of a site. */
  readonly bytes: number;
}

/**
 * How many packs each folder of a site needs: for pages a power of two, so that a growing review seldom moves them.
 * Where all packs and files together are more than a host takes, the kind with the most packs gets half of them.
 */
export function planPacks(
  files: readonly SizedFile[],
  base: string,
  room: Pick<Room, 'files' | 'largest'>,
): PackPlan {
  const bytes = new Map<string, number>();
  const large: Record<string, number> = {};
  let count = 0;
  for (const { path, size } of files) {
    const kind = findPackKind(path);
    if (kind !== undefined) bytes.set(kind, (bytes.get(kind) ?? 0) + size);
    else if (size > room.largest) count += large[path] = Math.ceil(size / room.largest);
    else count += 1;
  }
  const packs: Record<string, number> = {};
  for (const [kind, size] of [...bytes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    packs[kind] = kind.startsWith('search/') ? Math.ceil(size / PARTS_IN_PACK) : countPagePacks(size);
  }
  for (;;) {
    const [most, number] = Object.entries(packs).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 1] as const);
    if (number === 1 || count + Object.values(packs).reduce((a, b) => a + b, 0) <= room.files) break;
    packs[most] = Math.ceil(number / 2);
  }
  return { base, packs, large };
}

function countPagePacks(bytes: number): number {
  let number = 1;
  while (number * PAGES_IN_PACK < bytes) number *= 2;
  return number;
}
