/** One place in a row of page links; without `href` it is a gap. */
export interface PageLink {
  readonly label: string;
  readonly href?: string;
  readonly current?: boolean;
}

/**
 * Links to the first, the last and the pages around the current one, counted from 1. Empty when there is
 * one page only. `hrefOf` gives the address of a page.
 */
export function paginate(current: number, last: number, hrefOf: (page: number) => string): PageLink[] {
  if (last <= 1) return [];
  const links: PageLink[] = [];
  let before = 0;
  for (let page = 1; page <= last; page += 1) {
    if (page !== 1 && page !== last && Math.abs(page - current) > 2) continue;
    if (page === before + 2) links.push({ label: String(page - 1), href: hrefOf(page - 1) });
    else if (page > before + 2) links.push({ label: '…' });
    links.push({ label: String(page), href: hrefOf(page), ...(page === current && { current: true }) });
    before = page;
  }
  return links;
}
