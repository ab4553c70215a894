import { hash } from 'node:crypto';
import type { Catalog } from '../site/catalog.ts';
import { originOf, outlineOf } from '../site/shared.ts';

/** Above so many pages a route would keep more views than memory is worth. */
const MOST_KEPT = 20_000;

/** A route with the digest of what its page shows, and that itself where it is kept. */
type Keyed<R extends object, V> = R & { readonly cacheKey?: string; readonly props: { readonly view?: V } };

/**
 * Gives each route the `cacheKey` of what its page shows: while that stays the same, the page of an earlier
 * build is taken over. `view` returns all of it as plain data, of which JSON loses nothing; undefined
 * for a page that is always rendered. The page gets it as `view`, or makes it again.
 */
export function withKeys<R extends object, V extends object>(
  catalog: Catalog,
  routes: (catalog: Catalog) => readonly R[],
  view: (catalog: Catalog, route: R) => V | undefined,
): Keyed<R, V>[] {
  const all = routes(catalog);
  return all.map((route): Keyed<R, V> => {
    const props = 'props' in route ? (route.props as object) : {};
    const shown = view(catalog, route);
    if (shown === undefined) return { ...route, props };
    return {
      ...route,
      cacheKey: digestView(shown),
      props: { ...props, ...(all.length <= MOST_KEPT && { view: shown }) },
    };
  });
}

/** As `withKeys`, for pages that cost more to make than to know by what they are made of. */
export function withKeysOf<R extends object>(
  catalog: Catalog,
  routes: (catalog: Catalog) => readonly R[],
  keyOf: (catalog: Catalog, route: R) => string,
): (R & { readonly cacheKey: string })[] {
  return routes(catalog).map((route) => ({ ...route, cacheKey: keyOf(catalog, route) }));
}

const digests = new WeakMap<object, string>();

/** The digest of plain data that never changes, of which JSON loses nothing, or of what it is made of; made once for an object. */
export function digestOf(data: object): string {
  let digest = digests.get(data);
  if (digest === undefined) digests.set(data, (digest = digestJson(originOf(data))));
  return digest;
}

/** The `cacheKey` of a page that shows a view. */
export function digestView(view: unknown): string {
  return digestJson(outlineOf(view, digestOf));
}

/** A `cacheKey`. */
export function digestJson(data: unknown): string {
  return hash('sha256', JSON.stringify(data), 'hex').slice(0, 16);
}
