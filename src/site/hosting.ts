import type { Catalog } from './catalog.ts';
import { perCatalog } from './per-catalog.ts';
import { urlOf } from './urls.ts';

/** Where the site is; plain data. */
export type Hosting = Pick<Catalog, 'base' | 'site'>;

/** Where the site of a catalog is. */
export const hostingOf = perCatalog(({ base, site }: Catalog): Hosting => ({
  base,
  ...(site !== undefined && { site }),
}));

/** The address of a paper's page: absolute where the site is known. */
export function addressOfPaper({ site = '', base }: Hosting, id: string): string {
  return site + urlOf.paper(base, id);
}
