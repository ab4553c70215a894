import { foldText } from './fold-text.ts';

const LONGEST = 60;

/**
 * The id that most titles get. An id that differs (a second paper of that title, another script) travels
 * as text; this only saves the way to the browser.
 */
export function plainSlug(title: string): string {
  let slug = '';
  for (const word of foldText(title)
    .replace(/'/g, '')
    .match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}

/** Ids as they travel: 0 where the title tells. */
export function packIds(ids: readonly string[], titles: readonly string[]): (string | 0)[] {
  return ids.map((id, i) => (id === plainSlug(titles[i] ?? '') ? 0 : id));
}

/** The inverse. */
export function unpackIds(ids: readonly (string | 0)[], titles: readonly string[]): string[] {
  return ids.map((id, i) => (id === 0 ? plainSlug(titles[i] ?? '') : id));
}
