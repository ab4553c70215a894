import type { Catalog } from './catalog.ts';

/** A page that only says where another page is. */
export interface RedirectView {
  readonly to: string;
  readonly canonical?: string;
  /** Name of the page it leads to. */
  readonly title: string;
  readonly language: string;
}

/** A redirect to `path`, an address below the base such as `topics/lora/`. */
export function redirectTo(catalog: Catalog, path: string, title: string): RedirectView {
  const to = catalog.base + path;
  return {
    to,
    ...(catalog.site !== undefined && { canonical: catalog.site + to }),
    title,
    language: catalog.review.language ?? 'en',
  };
}
