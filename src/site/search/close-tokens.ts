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
    const size = [3, 2].find((n) => i + n <= tokens.length && isCompound(tokens.slice(i, i + n), words)) ?? 1;
    const run = tokens.slice(i, i + size);
    i += size;
    const [first] = run;
    if (!first) continue;
    const token = {
      text: run.map(({ text }) => text).join(''),
      parts: run.flatMap(({ text, parts }) => (parts.length > 0 ? parts : [text])),
      written: run.map(({ written }) => written).join(' '),
      start: first.start,
    };
    closed.push({ token: size === 1 ? first : token, size });
  }
  return closed;
}

function isCompound(run: readonly Token[], words: Words): boolean {
  const text = run.map((token) => token.text).join('');
  if (text.length <= 4 || run.some((token) => token.text.length < 2 && !/\d/.test(token.text))) return false;
  const count = words.get(text);
  if (count === undefined) return false;
  const telling = run.filter((token) => !STOP_WORDS.has(token.text));
  return Math.max(1, count) >= TOO_RARE * Math.min(...telling.map((token) => words.get(token.text) ?? 0));
}

/** The key under which all written forms of a name meet. */
export function keyOf(runs: readonly Run[], stem: (word: string) => string): string {
  return runs.map(({ token }) => stem(token.text)).join(' ');
}
