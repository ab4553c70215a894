import type { Link } from '../../../paper/schema.ts';
import { kindOfLink } from './kind-of-link.ts';
import { trimAddress } from './trim-address.ts';

const BODY = String.raw`[^\s<>"“”{}|\\^\`]{3,2000}`;
/** With a scheme, whatever white space a conversion left in it: "https: //x.org", "https://github. com/x". */
const SCHEMED = new RegExp(
  String.raw`https?:\s{0,2}\/\/\s?(?:(?:www|github|gitlab|huggingface|sites)\.\s)?${BODY}`,
  'gi',
);
/** Without a scheme only where it is clear: a path behind a host, or a host that is nothing else. */
const BARE =
  /(?<![\p{L}\p{N}@/._-])(?:(?:www\.|(?:[a-z0-9-]{1,60}\.){1,4})(?:com|org|io|net|edu|ai|dev|gov|app|info|co|me|uk|de|fr|ch|cn|jp|eu|ca|nl|it|science|page|site|tech|xyz|cc|be|at|in|kr|au|se|dk|no|es|tw|sg|hk|il|ru|br|us|tv|ly|gl)\/[^\s<>"“”{}|\\^`]{2,2000}|(?:[a-z0-9-]{1,60}\.)(?:github|gitlab)\.io|www\.[a-z0-9-]{1,60}\.[a-z.]{2,12})/giu;
/** Cheap to test: without it no address. */
const MAYBE = /\.(?:\s?[a-z]{2,7}\/|io\b)|:\s?\/\/|www\./i;
/** "https://github.com/owner/ repository": the rest stands behind a space. */
const TORN = /^https?:\/\/(?:github|gitlab)\.com\/[\w.-]+\/$/i;

/** The web addresses of a title and an abstract in order, and those the record names as code. */
export function findLinks(paper: {
  readonly title: string;
  readonly abstract: string;
  readonly code?: string | undefined;
}): Link[] {
  const links = new Map<string, Link>();
  const add = (written: string, context: string, code = false): void => {
    const url = trimAddress(written);
    if (!url) return;
    const key = url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/(?:\.git)?(?<!\/)\/*$/, '')
      .toLowerCase();
    if (!links.has(key)) links.set(key, { url, kind: code ? 'code' : kindOfLink(url, context) });
  };
  for (const text of [paper.title, paper.abstract]) {
    if (!MAYBE.test(text)) continue;
    const found: { at: number; written: string }[] = [];
    const rest = text.replace(SCHEMED, (written, at: number) => {
      found.push({
        at,
        written: mend(written.replace(/\s+/g, ''), text.slice(at + written.length, at + written.length + 80)),
      });
      return ' '.repeat(written.length);
    });
    for (const match of rest.matchAll(BARE)) found.push({ at: match.index, written: `https://${match[0]}` });
    found.sort((a, b) => a.at - b.at);
    for (const { at, written } of found) add(written, text.slice(Math.max(0, at - 90), at));
  }
  for (const written of paper.code?.split(/[\s,]+/) ?? [])
    if (/^https?:\/\//i.test(written)) add(written, '', true);
  return [...links.values()];
}

function mend(written: string, after: string): string {
  const repository = TORN.test(written) ? /^ ([\w.-]*[-_\p{Lu}\d][\w.-]*)/u.exec(after)?.[1] : undefined;
  return repository ? written + repository : written;
}
