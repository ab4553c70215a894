import { createHash } from 'node:crypto';
import { transliterate } from './transliterate.ts';

/**
 * A readable slug of a text: words of a to z and 0 to 9 joined by hyphens, at most `limit` characters, cut
 * at a word. Diacritics fold to their base letter, Greek and Cyrillic are transliterated; a text mostly in
 * another script keeps what words it can and ends in eight hex digits of its hash.
 */
export function slugOf(text: string, limit = 60): string {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const latin = transliterate(text);
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  const kept = words.reduce((sum, word) => sum + word.length, 0);
  if (kept > 0 && kept * 2 >= letters) return joinWords(words, limit);
  const hash = createHash('sha256').update(text.normalize('NFKC')).digest('hex').slice(0, 8);
  return `${joinWords(words.length > 0 ? words : ['untitled'], limit - 9)}-${hash}`;
}

function joinWords(words: readonly string[], limit: number): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, limit) : slug;
}

/** Names that Windows keeps for devices, that file servers answer with, or that pages of the list may take. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|index|page|pages|all|feed|rss|atom|\d+)$/;

/** The id that a title asks for: its slug, never the name of a device, a page of the list or the index. */
export function idOf(title: string, limit = 60): string {
  const slug = slugOf(title, limit);
  return RESERVED.test(slug) ? `paper-${slug}`.slice(0, limit) : slug;
}

/** Whether a text is an id that `idOf` could have made: safe as a file name and in an address everywhere. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !RESERVED.test(text);
}
