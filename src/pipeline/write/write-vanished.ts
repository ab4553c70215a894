import type { Entry } from '../../paper/schema.ts';
import { writeEntry } from './write-entry.ts';

/**
 * The text of the entry of a paper that no seed lists any more: what identifies it and its abstract stay, so
 * that its page still says what it was; what was said about it in relation to others goes.
 */
export function writeVanished(entry: Entry, abstract: string, successor: string | undefined): string {
  const { title, authors, year, venue, doi, arxiv, url, pdf, links, source, digest, raw } = entry;
  const next = successor ?? entry.successor;
  const kept = { title, tags: [], authors, year, venue, doi, arxiv, url, pdf, links, source, digest, raw };
  const known = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Entry;
  return writeEntry({ ...known, vanished: true, ...(next !== undefined && { successor: next }) }, abstract);
}
