import { isGeneralAcronym } from './general-acronyms.ts';
import type { Introduction } from './introduction.ts';
import { tokenize, type Token } from './name-tokens.ts';
import { readName, textOf } from './read-name.ts';

const COLON = /^(.{2,60}?)(?::\s|(?<=\p{L}):(?=\p{Lu})|\s[-–—]\s|!\s|\s\|\s)/u;
const REPORT = /^(?:Introducing|Meet|Presenting)\s+|\s(?:Technical Report|System Card|Model Card)$/;
/** A title that begins so is a sentence, not a name. */
const SENTENCE =
  /^(?:towards?|beyond|rethinking|revisiting|on|how|when|why|what|can|do|does|is|are|should|from|in|understanding|learning|a|an|the|not|all|more|less|one|two|against|exploring|improving|to)$/i;
const FUNCTION = /^(?:of|for|in|on|the|and|with|to|from|a|an|by|is|are|your|or|as|via|vs|not|you|we|it)$/;
const ORDINARY =
  /^(?:survey|review|overview|comment|editorial|correction|abstract|introduction|background|transformers?|attention|generalization|learning|robustness|privacy|fairness|interpretability|benchmarking|scaling|calibration|reply|demo|invited|tutorial|perspective|position|opinion|erratum)$/i;
const QUOTES = /^["“”'‘’`*]+|(?<!["“”'‘’`*])["“”'‘’`*]+$/g;

/** The names that a title puts forward: before a colon, in brackets, after "Introducing". */
export function findTitleNames(title: string, abstract: string): Introduction[] {
  const colon = COLON.exec(title);
  const head = colon?.[1] ?? (REPORT.test(title) ? title.replace(REPORT, '') : undefined);
  if (head === undefined) {
    const [only, second] = tokenize(title);
    return only && !second && (only.shape === 'name' || occurs(abstract, title)) ? [named(title, 3)] : [];
  }
  const tokens = tokenize(head);
  const bracket = tokens.findIndex((token) => token.after.includes('('));
  const inner = tokens[bracket + 1];
  if (bracket >= 0 && inner && bracket + 2 === tokens.length)
    return [{ ...named(inner.text, 3), long: textOf(head, tokens, { first: 0, last: bracket }) }];
  const words = bracket >= 0 ? tokens.slice(0, bracket + 1) : tokens;
  const [first] = words;
  if (!first || words.length > 6) return [];
  if (words.length > 1) {
    const name = head.replace(QUOTES, '').trim();
    const weight = weighPhrase(head, name, words, abstract);
    return weight > 0 ? [named(name, weight)] : [];
  }
  const name = /[\\$]/.test(head) ? first.text : head.replace(QUOTES, '').trim();
  const weight = weighWord(name, first, abstract);
  const long = colon ? spelledOut(name, title.slice(colon[0].length)) : undefined;
  return weight > 0 ? [{ ...named(name, weight), ...(long && { long }) }] : [];
}

const named = (name: string, weight: number): Introduction => ({ name, at: -1, weight, cue: 'title' });

function weighWord(name: string, { text, lower, shape }: Token, abstract: string): number {
  if (isGeneralAcronym(text) || SENTENCE.test(text) || ORDINARY.test(text)) return 0;
  if (shape === 'number' || shape === 'lower') return /\p{L}/u.test(name) && occurs(abstract, name) ? 2 : 0;
  if (shape !== 'cap') return 4;
  if (occurs(abstract, name)) return 3.5;
  return lower.endsWith('ing') || new RegExp(`\\b${lower}\\b`).test(abstract) ? 0 : 2.5;
}

function weighPhrase(head: string, name: string, words: readonly Token[], abstract: string): number {
  if (SENTENCE.test(words[0]!.text)) return 0;
  if (words.some(({ text, after }) => FUNCTION.test(text) || /[,;?]/.test(after))) return 0;
  if (occurs(abstract, name)) return 3.5;
  const span = readName(head, words, 0);
  if (span?.last !== words.length - 1) return 0;
  const odd = words.filter(({ shape }) => shape === 'name' || shape === 'acronym');
  if (odd.some(({ text }) => !isGeneralAcronym(text))) return 3;
  return odd.length > 0 && words.length <= 3 && !words.at(-1)!.text.endsWith('s') ? 2.5 : 0;
}

/** "FROB: Fast Robust Objects for …": the start of the subtitle whose initials spell the capitals of the name. */
function spelledOut(name: string, subtitle: string): string | undefined {
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (capitals.length < 3) return undefined;
  const start = /^(?:An?|The)\s/.exec(subtitle)?.[0].length ?? 0;
  const ends = [...subtitle.matchAll(/\s(?:for|via|with|in|on|using|from|by|to|through|of|and)\s|$/g)];
  for (const { index } of ends.slice(0, 5)) {
    const long = subtitle.slice(start, index);
    if (long.length < 120 && spells(long, capitals)) return long;
  }
  return undefined;
}

/** Whether the letters are initials of the words in order, from the first word to one of the last two. */
function spells(long: string, letters: string): boolean {
  const initials = (long.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]!.toLowerCase());
  if (initials[0] !== letters[0]) return false;
  let at = -1;
  for (const letter of letters) {
    at = initials.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return at >= initials.length - 2;
}

/** Whether the abstract writes the name just so, other than as the first word of a sentence. */
function occurs(abstract: string, name: string): boolean {
  for (let at = abstract.indexOf(name); at >= 0; at = abstract.indexOf(name, at + 1)) {
    const before = abstract.slice(Math.max(0, at - 2), at);
    const after = abstract[at + name.length] ?? ' ';
    if (/[\p{L}\p{N}]$/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    if (before !== '' && !/[.!?]\s?$/.test(before)) return true;
    if (/[A-Z].*[A-Z]|\d/.test(name)) return true;
  }
  return false;
}
