import { ACCENTS, BOARD, LOWER, SCRIPT, SIGNS, UPPER, WORDS } from './tex-signs.ts';
import { findEmphasis } from './find-emphasis.ts';
import type { Span } from './sentences.ts';

/** A stretch of LaTeX and how it looks when it is set; an empty string for mark-up that only changes the type. */
export interface TexSpan extends Span {
  readonly shown: string;
}

/** Formulas of any length, so that the end of a long one does not open the next. */
const FORMULA = /\$([^$]*)\$/g;
const LONGEST = 120;
const STYLED =
  /\\(?:emph|text(?:it|bf|tt|sc|sl|sf|rm)|underline)\{([^{}\\$\n]{1,200})\}|\{\\(?:em|it|bf|tt|sc) ([^{}\\$\n]{1,200})\}/g;
/** Quotes as TeX takes them. */
const QUOTED = /``([^`'\\\n]{1,200})(?:''|")/g;
/** A letter with an accent, or a sign that TeX would read as a command. */
const LETTER = /\\(?:(["'`^~=])(?:\{([A-Za-z])\}|([A-Za-z]))|([cvuH])\{([A-Za-z])\}|([%&#_]))/g;

/**
 * LaTeX that plain text can show, in reading order and without overlaps: short formulas of letters, digits, Greek,
 * common signs, fractions, roots and one level of indices; accents, quotes and commands for emphasis, and the marks of
 * Markdown for it. A formula that holds anything else is left as it is, as a whole.
 */
export function findTex(text: string): TexSpan[] {
  const found: TexSpan[] = [];
  const formulas: Span[] = [];
  if (text.includes('$')) {
    for (const { 0: whole, 1: formula = '', index } of text.matchAll(FORMULA)) {
      const shown = setFormula(formula);
      if (formula.length <= LONGEST) formulas.push({ start: index, end: index + whole.length });
      if (shown !== undefined) found.push({ start: index, end: index + whole.length, shown });
    }
  }
  // Inside a formula that is left as it is, everything is.
  const add = (start: number, end: number, shown: string): void => {
    if (isFree(formulas, start, end)) found.push({ start, end, shown });
  };
  if (text.includes('\\')) {
    for (const { 0: whole, 1: words = '', 2: later = words, index } of text.matchAll(STYLED)) {
      const end = index + whole.length;
      if (!isFree(formulas, index, end)) continue;
      add(index, end - 1 - later.length, '');
      add(end - 1, end, '');
    }
    for (const { 0: whole, index, ...groups } of text.matchAll(LETTER)) {
      const letter = groups[2] ?? groups[3] ?? groups[5] ?? '';
      const accent = ACCENTS.get(groups[1] ?? groups[4] ?? '') ?? '';
      add(index, index + whole.length, groups[6] ?? (letter + accent).normalize('NFC'));
    }
  }
  if (text.includes('``')) {
    for (const { 0: whole, 1: words = '', index } of text.matchAll(QUOTED)) {
      add(index, index + 2, '“');
      add(index + 2 + words.length, index + whole.length, '”');
    }
  }
  for (const { start, end } of findEmphasis(text)) add(start, end, '');
  return found.sort((a, b) => a.start - b.start);
}

/** Whether none of the formulas, which are in order, meets a stretch. */
function isFree(formulas: readonly Span[], start: number, end: number): boolean {
  let [from, until] = [0, formulas.length];
  while (from < until) {
    const half = (from + until) >> 1;
    if ((formulas[half]?.end ?? 0) <= start) from = half + 1;
    else until = half;
  }
  return (formulas[from]?.start ?? Infinity) >= end;
}

const SPACES = new Set([',', ';', ':', ' ', 'quad', 'qquad']);
/** Commands that only say how large a sign is. */
const SIZES = /^\\(?:!|left|right|(?:big|Big|bigg|Bigg)[lrm]?|displaystyle|limits|nolimits)$/;
const PLAIN = /^[\p{L}\d\s.,;:!?()[\]<>=+\-−*/'|%#]$/u;
const RELATION = /[=<>≤≥≠≪≫≈∼≡∝∈→×]/u;
const TOKEN = /\\[A-Za-z]+|\\.|[\s\S]/gu;
/** A command whose argument is a word or a letter. */
const FONT =
  /^\\(?:mathbb|mathcal|mathscr|mathbf|mathsf|boldsymbol|bm|text|mathrm|texttt|mathtt|textbf|textit|mathit|emph|underline|operatorname|textsc|textsf|textrm)$/;

/** Without a command or an index a formula must be a number or end in no operator: "$5 and $10" are prices. */
const PRICES = /^\D*\d[\d.,]*[-+*/=<,(]$/;
const PROSE = /\p{L}{3} \p{L}{3}/u;

/** A formula as plain text, undefined where that cannot be exact. */
function setFormula(formula: string): string | undefined {
  if (formula === '' || formula.length > LONGEST || /^\s|\s$|\n/.test(formula) || PRICES.test(formula))
    return undefined;
  const tokens = formula.match(TOKEN) ?? [];
  const bare = formula.replace(/\\[A-Za-z]+\{[^{}]*\}/g, '');
  if (PROSE.test(bare.replace(/\\[A-Za-z]+/g, ''))) return undefined;
  let shown = '';
  let afterWord = false;
  for (let at = 0; at < tokens.length;) {
    const set = setToken(tokens, at, shown);
    if (!set) return undefined;
    shown += afterWord && /^[\p{L}\d√]/u.test(set.shown) ? ` ${set.shown}` : set.shown;
    afterWord = WORDS.test(tokens[at]?.slice(1) ?? '');
    at = set.next;
  }
  return spaceRelations(shown);
}

function setToken(
  tokens: readonly string[],
  at: number,
  before: string,
): { shown: string; next: number } | undefined {
  const token = tokens[at]!;
  const name = token.slice(1);
  if (SIZES.test(token)) return tokens[at + 1] === '.' ? undefined : { shown: '', next: at + 1 };
  if (token === '{') return setArgument(tokens, at, (words) => setFormula(words.join('')));
  if (token === '^' || token === '_')
    return setArgument(tokens, at + 1, (words) => setIndex(words, token, before));
  if (token === '\\sqrt') return setArgument(tokens, at + 1, (words) => wrapped('√', words));
  if (FONT.test(token)) return setArgument(tokens, at + 1, (words) => setWords(token, words));
  if (token.startsWith('\\') && name.length > 1 && ACCENTS.has(name))
    return setArgument(tokens, at + 1, (words) => setAccent(words, name));
  if (/^\\[dt]?frac$/.test(token)) {
    const over = setArgument(tokens, at + 1, (words) => wrapped('', words));
    const under = over && setArgument(tokens, over.next, (words) => wrapped('', words));
    return under && { shown: `${over.shown}/${under.shown}`, next: under.next };
  }
  if (!token.startsWith('\\')) return PLAIN.test(token) ? { shown: token, next: at + 1 } : undefined;
  const sign = SPACES.has(name) ? ' ' : SIGNS.get(name);
  if (sign === undefined) return undefined;
  return { shown: WORDS.test(name) && /[\p{L}\d)]$/u.test(before) ? ` ${sign}` : sign, next: at + 1 };
}

/** "d\\geq 2" is "d ≥ 2": spaces in a formula mean nothing, signs bring their own. */
function spaceRelations(shown: string): string {
  return [...shown]
    .map((sign, at, all) => {
      const [before = '', after = ''] = [all[at - 1], all[at + 1]];
      if (!RELATION.test(sign) || before === '' || after === '' || RELATION.test(before + after)) return sign;
      return `${before === ' ' ? '' : ' '}${sign}${after === ' ' ? '' : ' '}`;
    })
    .join('');
}

/** A formula after a sign or beside a stroke: in brackets unless it is one letter or number. */
function wrapped(sign: string, words: readonly string[]): string | undefined {
  if (words.length === 1 && !/^(?:[\p{L}\d]|\\[A-Za-z])/u.test(words[0] ?? '')) return undefined;
  const inner = setFormula(words.join(''));
  return inner === undefined || /^(?:\d+|√?\p{L}\p{M}?)[⁰¹²³⁴-⁹ⁿⁱᵏᵈ₀-₉ᵢⱼₙₖ]*$/u.test(inner)
    ? inner && sign + inner
    : `${sign}(${inner})`;
}

function setAccent(words: readonly string[], name: string): string | undefined {
  const inner = setFormula(words.join(''));
  return inner !== undefined && /^\p{L}$/u.test(inner)
    ? (inner + ACCENTS.get(name)).normalize('NFC')
    : undefined;
}

/** Sets the tokens of an argument in braces, or the one token that stands for it. */
function setArgument(
  tokens: readonly string[],
  at: number,
  set: (words: readonly string[]) => string | undefined,
): { shown: string; next: number } | undefined {
  let from = at;
  while (tokens[from] === ' ') from += 1;
  const first = tokens[from];
  if (first === undefined || first === '}') return undefined;
  let next = from + 1;
  if (first === '{') {
    for (let depth = 1; depth > 0; next++) {
      if (next >= tokens.length) return undefined;
      depth += tokens[next] === '{' ? 1 : tokens[next] === '}' ? -1 : 0;
    }
  }
  const words = first === '{' ? tokens.slice(from + 1, next - 1) : [first];
  const shown = words.length === 0 ? undefined : set(words);
  return shown === undefined ? undefined : { shown, next };
}

function setIndex(words: readonly string[], place: string, before: string): string | undefined {
  if (before === '' && place === '_') return undefined;
  const [only = ''] = words;
  if (words.length === 1 && place === '_' && only === '\\infty')
    return /[ℓlL]$/.test(before) ? '∞' : undefined;
  if (words.length === 1 && place === '^' && /^\\(?:star|ast)$/.test(only)) return '*';
  if (words.length === 1 && place === '^' && only === '\\circ') return '°';
  if (words.length === 1 && place === '^' && only === '\\top') return 'ᵀ';
  const letters = words.map((word) => (place === '^' ? UPPER : LOWER).get(word));
  if (!letters.includes(undefined)) return letters.join('');
  const inner = setFormula(words.join(''));
  if (inner === undefined || /[\^_ ]/.test(inner)) return undefined;
  if (place === '^') return inner.length === 1 ? `^${inner}` : `^(${inner})`;
  return /^[\p{L}\d]+$/u.test(inner) ? `_${inner}` : undefined;
}

const CODE_A = 65;
const BOARD_A = 0x1d538;
const SCRIPT_A = 0x1d49c;

function setWords(command: string, words: readonly string[]): string | undefined {
  const written = words.join('');
  const alphabet = /^\\mathbb$/.test(command)
    ? BOARD
    : /^\\math(?:cal|scr)$/.test(command)
      ? SCRIPT
      : undefined;
  if (alphabet) {
    // The O of orders is the same letter in any type.
    if (written === 'O') return 'O';
    const first = alphabet === BOARD ? BOARD_A : SCRIPT_A;
    return /^[A-Z]$/.test(written)
      ? (alphabet.get(written) ?? String.fromCodePoint(first + written.charCodeAt(0) - CODE_A))
      : undefined;
  }
  return /^[\p{L}\d][\p{L}\d :.,-]*$/u.test(written) ? written : setFormula(written);
}
