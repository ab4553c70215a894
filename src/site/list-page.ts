/** One page of a longer list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first item in the whole list, counted from 1; 0 when the list is empty. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Number of pages for `total` items: at least one, so that an empty list still has its page. */
export function countPages(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The page `page` (from 1) of a list cut into pages of `size`; throws when there is no such page. */
export function getPage<T>(list: readonly T[], page: number, size: number): ListPage<T> {
  const pages = countPages(list.length, size);
  if (!Number.isInteger(page) || page < 1 || page > pages)
    throw new RangeError(`no page ${page} of ${pages}`);
  const start = (page - 1) * size;
  const items = list.slice(start, start + size);
  return {
    items,
    page,
    pages,
    from: items.length === 0 ? 0 : start + 1,
    to: start + items.length,
    total: list.length,
  };
}

/** The address of a page of a list: the first is the list's own address, the others are `page/N/` below it. */
export function hrefOfPage(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The numbers of the pages after the first: those that need a route of their own. */
export function laterPages(total: number, size: number): number[] {
  return Array.from({ length: countPages(total, size) - 1 }, (_, index) => index + 2);
}
