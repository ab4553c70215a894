/** Where a page stands in the site: the parts of `location` that pages use. */
export interface PageAddress {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** How pages reach their site: through the browser, or through an edition that holds all of it. */
export interface SiteAccess {
  address(): PageAddress;
  fetch(url: string): Promise<Response>;
  /** An address of the site as the browser has to be sent to it. */
  href(address: string): string;
  /** Everything is in memory: reading all papers costs little, and there is no Pagefind. */
  readonly inMemory: boolean;
}

let access: SiteAccess = {
  address: () => location,
  fetch: (url) => fetch(url),
  href: (address) => address,
  inMemory: false,
};

/** Reaches the site in another way from now on; editions do, before any element starts. */
export function reachSiteBy(other: SiteAccess): void {
  access = other;
}

/** The address of this page; a query appended to its `pathname` is a link to the same page. */
export function pageAddress(): PageAddress {
  return access.address();
}

/** Fetches a file of the site by an address that a page names. */
export function fetchFromSite(url: string): Promise<Response> {
  return access.fetch(url);
}

/** The address to send the browser to, for an address of the site. */
export function hrefInSite(address: string): string {
  return access.href(address);
}

/** Whether all of the site is in memory. */
export function isInMemory(): boolean {
  return access.inMemory;
}
