import type { Paper } from '../../../paper/paper.ts';
import { findAcronyms, type Acronym } from './find-acronyms.ts';

/** The abbreviations that a paper defines, one long form for each short form; the abstract goes first. */
export function findPaperAcronyms({ title, abstract }: Pick<Paper, 'title' | 'abstract'>): Acronym[] {
  const inAbstract = findAcronyms(abstract);
  const known = new Set(inAbstract.map(({ short }) => short));
  return [...inAbstract, ...findAcronyms(title).filter(({ short }) => !known.has(short))];
}
