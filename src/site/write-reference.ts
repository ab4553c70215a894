import type { Citation } from './citation.ts';
import { plainTex } from './set-tex.ts';
import { initialsOf, type SplitName } from './split-name.ts';

/** One line in the manner of APA 7: authors (year). Title. Venue. Address. Formulas are plain Unicode, for any word processor. */
export function writeReference({ authors, year, title: written, venue, arxiv, url }: Citation): string {
  const title = plainTex(written);
  const when = year === undefined ? '' : ` (${year})`;
  const who = listNames(authors);
  const head =
    who === ''
      ? `${stop(title)}${when}`.replace(/\.( \(\d+\))$/, '$1.')
      : `${stop(`${who}${when}`)} ${stop(title)}`;
  const where = venue ?? (arxiv === undefined ? undefined : `arXiv:${arxiv}`);
  return [head, where && stop(where), url].filter((part) => part).join(' ');
}

function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Up to twenty names; of more, the first nineteen and the last (APA 7, 9.8). */
function listNames(authors: readonly SplitName[]): string {
  const names = authors.map(({ family, given }) => (given ? `${family}, ${initialsOf(given)}` : family));
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
