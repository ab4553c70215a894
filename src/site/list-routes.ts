import { laterPages } from './list-page.ts';

/**
 * The routes below `page/` of a paginated list: one for each page after the first, and one without a
 * number that leads back to the list, so that every folder has a page. None for a list of one page.
 */
export function listRoutes(
  total: number,
  size: number,
): { readonly params: { readonly page: string | undefined } }[] {
  const pages = laterPages(total, size);
  return pages.length === 0 ? [] : [undefined, ...pages.map(String)].map((page) => ({ params: { page } }));
}
