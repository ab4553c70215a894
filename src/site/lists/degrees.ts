import type { Catalog } from '../catalog.ts';
import { perCatalog } from '../per-catalog.ts';

/** Paper id → how many papers name it among their related papers: what "most connected" sorts by. */
export const degreesOf = perCatalog(({ related }: Catalog): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>();
  for (const neighbours of Object.values(related)) {
    for (const { id } of neighbours) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
});
