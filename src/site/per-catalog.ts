import type { Catalog } from './catalog.ts';

/** Makes a view model once for a catalog, however many pages ask for it. */
export function perCatalog<T>(make: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const made = new WeakMap<Catalog, { readonly value: T }>();
  return (catalog) => {
    let kept = made.get(catalog);
    if (!kept) made.set(catalog, (kept = { value: make(catalog) }));
    return kept.value;
  };
}
