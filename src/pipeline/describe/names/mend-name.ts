import type { Introduction } from './introduction.ts';

/** Signs by which a name may be torn out of a formula, of mark-up or of a list of two names. */
const SUSPECT = /[$^_{}]| or /;
/** A short form after a long one: "Joint Tide Transformer or JTT". */
const TWO_NAMES = /^(\S+ [^,;]{0,100}\S) or (\p{Lu}[\p{Lu}\p{N}-]{1,15})$/u;
/** The end of a formula and what is joined to it; "-the" is a dash and the next word. */
const REST_OF_FORMULA = /^[^\s$]*\$(?:-?[\p{Lu}\p{N}][\p{L}\p{N}]*|-\p{Ll}{5,})*/u;
/** Letters in bold at the start of a word that goes on without them: "**T**opology". */
const MARKED = /(?:\*\*|\\[a-z]{4,9}\{)\p{L}{1,4}(?:\*\*|\})$/u;
const LONGEST_MARK = 20;
/** UTF-16 units that a formula in a name may have. */
const LONGEST_FORMULA = 32;

/**
 * An introduction with the whole of its name as `text` writes it from the offset `at` on, where words alone are a part of it: "D$^2$Net" for
 * "$^2$Net". Undefined for what is no name: half a group in braces, a sign of a formula, a word
 * without its first letter.
 */
export function mendName(introduction: Introduction, text: string, at: number): Introduction | undefined {
  const { name } = introduction;
  if (MARKED.test(text.slice(Math.max(0, at - LONGEST_MARK), Math.max(0, at)))) return undefined;
  if (!SUSPECT.test(name)) return introduction;
  const [, long, short] = TWO_NAMES.exec(name) ?? [];
  if (long !== undefined && short !== undefined && abbreviates(short, long))
    return { ...introduction, name: short, long };
  if (at < 0 || !text.startsWith(name, at)) return introduction;
  let [start, end] = [at, at + name.length];
  if (/^\$?[_^]/.test(name)) while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) start -= 1;
  if (countOf(name, '$') % 2 === 1) {
    const rest = REST_OF_FORMULA.exec(text.slice(end, end + LONGEST_FORMULA))?.[0];
    if (rest === undefined) return undefined;
    end += rest.length;
  } else if (text[start - 1] === '$' && text[end] === '$') return undefined;
  const whole = text.slice(start, end).replace(/_$/, '');
  return countOf(whole, '{') === countOf(whole, '}') ? { ...introduction, name: whole } : undefined;
}

/** Whether the letters of a short form come in this order in a long one, beginning with its first. */
function abbreviates(short: string, long: string): boolean {
  const letters = long.toLowerCase();
  let at = -1;
  for (const letter of short.toLowerCase().replaceAll('-', '')) {
    const next = letters.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
