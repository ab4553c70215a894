import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Lookup } from './open-index.ts';
import type { Token } from './split-tokens.ts';

type Words = Lookup<number>;

/** A large corpus has every slip: a closed form that is so much rarer than its rarest part is one. */
const TOO_RARE = 1 / 40;

/** A token of a closed text and how many written tokens it took. */
export interface Run {
  readonly token: Token;
  readonly size: number;
}

/** Closes what the corpus writes closed: "pre training" is one token where "pre-training" occurs. */
export function closeTokens(tokens: readonly Token[], words: Words): Run[] {
  const closed: Run[] = [];
  for (let i = 0; i < tokens.length;) {
    const size = [3, 2].find((n) => i + n <= tokens.length && isCompound(tokens, i, n, words)) ?? 1;
    const [first] = tokens.slice(i, i + 1);
    if (first)
      closed.push({ token: size === 1 ? first : joinTokens(first, tokens.slice(i, i + size)), size });
    i += size;
  }
  return closed;
}

function joinTokens({ start }: Token, run: readonly Token[]): Token {
  return {
    text: run.map(({ text }) => text).join(''),
    parts: run.flatMap(({ text, parts }) => (parts.length > 0 ? parts : [text])),
    written: run.map(({ written }) => written).join(' '),
    start,
  };
}

function isCompound(tokens: readonly Token[], from: number, size: number, words: Words): boolean {
  let text = '';
  for (let at = from; at < from + size; at++) {
    const part = tokens[at]?.text ?? '';
    if (part.length < 2 && !/\d/.test(part)) return false;
    text += part;
  }
  if (text.length <= 4) return false;
  const count = words.get(text);
  if (count === undefined) return false;
  const telling = tokens.slice(from, from + size).filter((token) => !STOP_WORDS.has(token.text));
  return Math.max(1, count) >= TOO_RARE * Math.min(...telling.map((token) => words.get(token.text) ?? 0));
}

/** The key under which all written forms of a name meet. */
export function keyOf(runs: readonly Run[], stem: (word: string) => string): string {
  return runs.map(({ token }) => stem(token.text)).join(' ');
}
