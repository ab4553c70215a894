import type { PageAddress } from '../site-access.ts';

/** The address of a page inside the file: `#/papers/x/?q=a#s1` has the pathname `#/papers/x/`. */
export function readEditionAddress(fragment: string): PageAddress {
  const [, path = '', search = '', hash = ''] = /^#\/([^?#]*)(\?[^#]*)?(#.*)?$/.exec(fragment) ?? [];
  return { pathname: `#/${path}`, search: search === '?' ? '' : search, hash: hash === '#' ? '' : hash };
}

/** The path of a page or a file below the site: `papers/x/`, empty for home. */
export function pathOfAddress(address: string): string {
  const path = readEditionAddress(address).pathname.slice(2);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
