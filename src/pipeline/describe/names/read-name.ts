import type { Token } from './name-tokens.ts';
import { HEAD_NOUNS, STOPS } from './cue-words.ts';

/** A run of words that reads as a name: indices of its first and last token. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: 'quoted' | 'distinctive' | 'capitalised' | 'plain';
}

const CONNECTORS = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'to',
  'with',
  'then',
  'by',
  'on',
  'via',
  'from',
  'a',
  'as',
  'rightarrow',
  'at',
  'or',
]);
const CLOSING = /["”»’`*}']/;
const PLAIN = /^\p{L}/u;

const isProper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'name' || token.shape === 'acronym' || (token.shape === 'cap' && token.text.length > 1));

/** The name that starts at token `at`, or undefined where none does. `plain` also accepts lower-case words ("called model soups"). */
export function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  plain = false,
): NameSpan | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.quoted) {
    for (let last = at; last < Math.min(at + 7, tokens.length); last += 1) {
      const gap = text.slice(tokens[last]!.end, tokens[last + 1]?.start);
      if (CLOSING.test(gap)) return { first: at, last, kind: 'quoted' };
      if (tokens[last]!.after !== '' && tokens[last]!.after !== '(') break;
    }
  }
  if (isProper(token)) return properName(tokens, at, plain);
  if (!plain || token.shape !== 'lower' || STOPS.has(token.lower)) return undefined;
  let last = at;
  while (last < at + 4 && tokens[last]!.after === '' && extendsPlain(tokens[last + 1])) last += 1;
  const next = tokens[last + 1];
  if (last === at + 4 || (tokens[last]!.after === '' && next !== undefined && !STOPS.has(next.lower)))
    return undefined;
  return { first: at, last, kind: isProper(tokens[last]) ? 'distinctive' : 'plain' };
}

function extendsPlain(token: Token | undefined): boolean {
  return token !== undefined && PLAIN.test(token.text) && !STOPS.has(token.lower) && token.shape !== 'number';
}

function properName(tokens: readonly Token[], at: number, plain: boolean): NameSpan {
  let last = at;
  let distinctive = tokens[at]!.shape !== 'cap';
  for (;;) {
    const token = tokens[last]!;
    const next = tokens[last + 1];
    if (!next || (token.after !== '' && token.after !== '→') || last - at > 9) break;
    if (isProper(next) && !(next.shape === 'cap' && next.lower === 'our')) {
      last += 1;
      distinctive ||= next.shape !== 'cap';
    } else if (next.lower === 'rightarrow' && isProper(tokens[last + 2])) {
      last += 2;
    } else if (next.shape === 'number' && /^v?\d[\d.]*[BMKbm]?$/.test(next.text)) {
      last += 1;
      distinctive = true;
      break;
    } else {
      const bridge = bridgeTo(tokens, last, plain);
      if (bridge === undefined) break;
      last = bridge;
    }
  }
  return { first: at, last, kind: distinctive ? 'distinctive' : 'capitalised' };
}

/** "Slow Learner [with] Classifier": small words inside a name count only where a bracket or a comma follows the whole. */
function bridgeTo(tokens: readonly Token[], last: number, plain: boolean): number | undefined {
  let index = last + 1;
  let small = 0;
  while (index < Math.min(last + 9, tokens.length)) {
    const token = tokens[index]!;
    if (isProper(token)) small = 0;
    else if (CONNECTORS.has(token.lower) && token.after === '' && small === 0) small += 1;
    else if (plain && token.shape === 'lower' && !STOPS.has(token.lower) && !HEAD_NOUNS.has(token.lower))
      small = 0;
    else return undefined;
    if (token.after === '(' && small === 0) return index;
    if (token.after !== '' && token.after !== '→')
      return plain && small === 0 && !CONNECTORS.has(tokens[last + 1]!.lower) ? index : undefined;
    index += 1;
  }
  return undefined;
}

/** The text of a span as the paper writes it. */
export function textOf(
  text: string,
  tokens: readonly Token[],
  span: { first: number; last: number },
): string {
  return text.slice(tokens[span.first]!.start, tokens[span.last]!.end);
}

/** Whether the word reads as part of a proper name. */
export { isProper };
