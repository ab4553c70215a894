import type { Room } from './plan-packs.ts';

/** What a site takes of a host. */
export interface PackedSize {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of its largest file. */
  readonly largest: number;
}

/** Hosts without a fee, as of 2026: Cloudflare Pages takes 20,000 files of 25 MiB, GitHub Pages 1 GB. */
const LIMITS: readonly (readonly [host: string, size: Partial<PackedSize>])[] = [
  ['Cloudflare Pages', { files: 20_000, largest: 25 * 1024 * 1024 }],
  ['GitHub Pages', { bytes: 1_000_000_000, largest: 100_000_000 }],
];

/** What packing plans with: somewhat less than hosts take, and parts that stay below their limit uncompressed. */
export const ROOM: Room = { files: 19_500, largest: 24_000_000, bytes: 990_000_000 };

const SAYS: Readonly<Record<keyof PackedSize, (limit: number) => string>> = {
  files: (limit) => `more than the ${limit.toLocaleString('en')} files`,
  bytes: (limit) => `more than the ${limit / 1_000_000} MB`,
  largest: (limit) => `a larger file than the ${Math.floor(limit / 1_000_000)} MB`,
};

/** Which hosts a site is too large for, in words; none where it fits them all. */
export function findExcess(size: PackedSize): string[] {
  return LIMITS.flatMap(([host, limits]) =>
    (Object.keys(SAYS) as (keyof PackedSize)[]).flatMap((key) => {
      const limit = limits[key];
      return limit !== undefined && size[key] > limit ? [`${SAYS[key](limit)} that ${host} takes`] : [];
    }),
  );
}
