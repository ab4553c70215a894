/**
 * Abbreviations that a text defines. First the initials of the words before the parenthesis, hyphenated
 * parts counted ("self-supervised learning (SSL)" would otherwise become "supervised learning"), then
 * A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", PSB 2003.
 */
import { matchInitials } from './match-initials.ts';
import { matchLetters } from './match-letters.ts';

export interface Acronym {
  /** As written, a plural s included: "LLMs". Verbatim. */
  readonly short: string;
  /** As written: "Large Language Models". Verbatim. */
  readonly long: string;
}

const PARENTHESIS = /\(([^()\n]{2,120})\)/g;
const FOR_SHORT = /,\s(?:or|abbreviated(?: as)?|dubbed)\s([\p{L}\p{N}-]{2,12})(?:\sfor short\b|,)/gu;
const SHORT = /^[\p{L}\p{N}][\p{L}\p{N}.+*&/-]{1,9}$/u;
/** A bracket, a quotation mark, mathematics or a full stop ends the words that may belong to a long form. */
const BREAK = /[.!?;:](?=\s)|[()[\]{}"“”`$\\]/g;
/** "expectation propagation algorithm (EP)": the last word is no part of the name. */
const KIND =
  /\s(?:algorithm|approach|dataset|framework|mechanism|method|model|module|network|protocol|scheme|system)s?$/i;
const REACH = 160;

/** The definitions of a text in order, one for each short form: "long (SHORT)" and "SHORT (long)". */
export function findAcronyms(text: string): Acronym[] {
  const found = new Map<string, Acronym & { at: number }>();
  const add = (acronym: Acronym | undefined, at: number): void => {
    if (acronym && !found.has(acronym.short)) found.set(acronym.short, { ...acronym, at });
  };
  for (const match of text.matchAll(PARENTHESIS)) {
    const inner = match[1] ?? '';
    const before = wordsBefore(text, match.index);
    const short =
      inner
        .split(/[;,]|\sor\s/, 1)[0]
        ?.trim()
        .replace(/^(?:the|e\.g\.,?|i\.e\.,?)\s/, '') ?? '';
    const forward = isShort(short) ? longBefore(short, before) : undefined;
    add(forward ?? insideOut(before, inner), match.index);
  }
  for (const match of text.matchAll(FOR_SHORT)) {
    const short = match[1] ?? '';
    if (isShort(short)) add(longBefore(short, wordsBefore(text, match.index)), match.index);
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ short, long }) => ({ short, long }));
}

function isShort(short: string): boolean {
  if (!SHORT.test(short)) return false;
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 || (capitals === 1 && /[\p{N}+-]/u.test(short)) || /^\p{Ll}{3,5}$/u.test(short);
}

function longBefore(short: string, before: string): Acronym | undefined {
  const initials = matchInitials(short, before) ?? matchInitials(short, before.replace(KIND, ''));
  if (initials !== undefined) return { short, long: initials };
  if (!/\p{Lu}/u.test(short)) return undefined;
  const letters = matchLetters(short, before);
  return letters === undefined ? undefined : { short, long: letters };
}

/** "BERT (bidirectional encoder representations from transformers)": the whole parenthesis is the long form. */
function insideOut(before: string, inner: string): Acronym | undefined {
  const short = /[\p{L}\p{N}+-]{2,10}$/u.exec(before.trimEnd())?.[0] ?? '';
  const long = inner.trim().replace(/^(?:short for|stands for|abbreviation of|i\.e\.,?)\s/, '');
  if (!isShort(short) || !/\p{Lu}/u.test(short) || !/[\s-]/.test(long)) return undefined;
  return matchInitials(short, long) === long || matchLetters(short, long) === long
    ? { short, long }
    : undefined;
}

function wordsBefore(text: string, end: number): string {
  const reach = text.slice(Math.max(0, end - REACH), end).replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  let from = 0;
  for (const stop of reach.matchAll(BREAK)) from = stop.index + 1;
  return reach.slice(from);
}
