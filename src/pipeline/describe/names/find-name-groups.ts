import { isGeneralAcronym } from './general-acronyms.ts';
import type { Token } from './name-tokens.ts';
import { DETERMINERS, STOPS } from './cue-words.ts';
import { isProper } from './read-name.ts';

/** One written name: indices of its first and last token. */
export interface NameMember {
  readonly first: number;
  readonly last: number;
}

/** Names enumerated together ("A, B and C"): what is said of one is said of all. */
export interface NameGroup {
  readonly members: readonly NameMember[];
  /** Index of the last token that belongs to the group, remarks in brackets included. */
  readonly last: number;
}

/** The enumerations of names in a text, most of one member. */
export function findNameGroups(tokens: readonly Token[]): NameGroup[] {
  const groups: NameGroup[] = [];
  readGroups(tokens, 0, tokens.length, groups);
  return groups;
}

/** The groups that begin from `from` up to `to`, those inside a remark behind the one it belongs to. */
function readGroups(tokens: readonly Token[], from: number, to: number, groups: NameGroup[]): void {
  for (let i = from; i < to;) {
    const first = readMember(tokens, i);
    if (!first) {
      i += 1;
      continue;
    }
    const members = [first];
    let end = skipRemark(tokens, first.last);
    for (;;) {
      const next = nextMember(tokens, end);
      if (!next) break;
      members.push(next);
      end = skipRemark(tokens, next.last);
    }
    groups.push({ members, last: end });
    // "Language models (such as A and B)": remarks never hold remarks, so this ends after one step.
    for (const { last } of members) {
      const remark = skipRemark(tokens, last);
      if (remark > last + 1) readGroups(tokens, last + 1, remark + 1, groups);
    }
    i = Math.max(end, first.last) + 1;
  }
}

function readMember(tokens: readonly Token[], at: number): NameMember | undefined {
  const token = tokens[at];
  if (
    !token ||
    !isProper(token) ||
    isOrdinary(token) ||
    (token.initial && token.shape === 'cap' && !isProper(tokens[at + 1]))
  )
    return undefined;
  if (tokens[at + 1]?.lower === 'et' || /^(?:19|20)\d\d/.test(tokens[at + 1]?.text ?? '')) return undefined;
  let last = at;
  while (last - at < 5 && tokens[last]!.after === '') {
    const next = tokens[last + 1];
    if (
      !next ||
      !(
        isProper(next) ||
        (isDimension(next) && next.after === '' && isProper(tokens[last + 2])) ||
        (next.shape === 'number' && /^v?[\d.]+[BMK]?$/.test(next.text))
      )
    )
      break;
    // "GPT LLM" is a name and a general term, "Greedy CD" is a name.
    if (next.shape === 'acronym' && isGeneralAcronym(next.text) && token.shape !== 'cap') break;
    last += 1;
    if (next.shape === 'number' && !isDimension(next)) break;
  }
  // "Faces in the Wild"
  if (tokens[last + 1]?.lower === 'in' && tokens[last + 3]?.lower === 'wild' && tokens[last]!.after === '')
    last += 3;
  return { first: at, last };
}

/** "Large-Scale 3D Spaces" */
function isDimension({ text }: Token): boolean {
  return /^[234]D$/.test(text);
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const OPENER =
  /^(?:existing|recent|current|our|many|most|some|several|experiments|results|compared|unlike|when|while|given|although|however|using|while|both|all|each|new|however|moreover|furthermore|additionally|specifically|finally|extensive|empirically|code|data|et)$/;

function isOrdinary({ lower, shape, initial }: Token): boolean {
  return (
    shape === 'cap' &&
    (DETERMINERS.has(lower) || STOPS.has(lower) || MONTH.test(lower) || (initial && OPENER.test(lower)))
  );
}

/** The last token of a bracket that opens after token `at` and closes soon, or `at`. */
function skipRemark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.after !== '(') return at;
  for (let k = at + 1; k < Math.min(tokens.length, at + 9); k += 1)
    if (tokens[k]!.after.includes(')')) return k;
  return at;
}

function nextMember(tokens: readonly Token[], end: number): NameMember | undefined {
  const after = tokens[end]?.after ?? '.';
  const next = tokens[end + 1];
  if (!next) return undefined;
  const conjunction = next.lower === 'and' || next.lower === 'or';
  if (conjunction && /^\)?,?$/.test(after) && next.after === '') {
    const at = tokens[end + 2]?.lower === 'the' || tokens[end + 2]?.shape === 'number' ? end + 3 : end + 2;
    return readMember(tokens, at);
  }
  return /^\)?(?:,|&|\/|;)$/.test(after) ? readMember(tokens, end + 1) : undefined;
}
