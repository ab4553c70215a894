import { createHash } from 'node:crypto';
import type { Catalog } from '../site/catalog.ts';

/**
 * Gives each route the `cacheKey` of what its page shows: while that stays the same, the page of an earlier
 * build is taken over. `view` returns all of it as plain data, of which JSON loses nothing; undefined
 * for a page that is always rendered.
 */
export function withKeys<R extends object>(
  catalog: Catalog,
  routes: (catalog: Catalog) => readonly R[],
  view: (catalog: Catalog, route: R) => unknown,
): (R & { cacheKey?: string })[] {
  return routes(catalog).map((route) => {
    const shown = view(catalog, route);
    if (shown === undefined) return route;
    return {
      ...route,
      cacheKey: createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16),
    };
  });
}
