import { paginate } from '../site/pagination.ts';

/** Fills the place of a list's page links; `hrefOf` gives the address of a page, counted from 1. */
export function showPages(
  place: Element,
  current: number,
  last: number,
  hrefOf: (page: number) => string,
): void {
  const links = paginate(current, last, hrefOf);
  if (links.length === 0) return place.replaceChildren();
  const nav = document.createElement('nav');
  nav.setAttribute('aria-label', 'Pages');
  const list = nav.appendChild(document.createElement('ol'));
  list.className = 'pages';
  for (const { label, href, current: here } of links) {
    const link = document.createElement(href === undefined ? 'span' : 'a');
    link.textContent = label;
    if (href !== undefined) {
      link.setAttribute('href', href);
      link.setAttribute('aria-label', `Page ${label}`);
    }
    if (here === true) link.setAttribute('aria-current', 'page');
    list.appendChild(document.createElement('li')).append(link);
  }
  place.replaceChildren(nav);
}
