/** What was mended in a text: the text that is displayed, and the rules that fired. */
export interface Repair {
  readonly text: string;
  /** Ids of the rules, in the order of the table. */
  readonly rules: readonly string[];
}

/** A rule mends one kind of damage; `outside` keeps it out of mathematics between dollar signs. */
interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly outside?: boolean;
  readonly mend: (match: string, ...groups: string[]) => string;
}

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  rightarrow: '→',
  leftarrow: '←',
  leq: '≤',
  geq: '≥',
  neq: '≠',
  infty: '∞',
};
/** Ligatures of TeX's text fonts, which old PDF files give as control characters. */
const TEX_LIGATURES: Readonly<Record<string, string>> = {
  '\v': 'ff',
  '\f': 'fi',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
};

/**
 * Each rule fires only where the damage is certain: the macro name of TeX without its backslash is no English
 * word there, the code point is glued to a word. Order matters: first characters, then macros, then signs.
 */
const RULES: readonly Rule[] = [
  // "\footnote" and "\begin" whose first letter was read as an escape.
  {
    id: 'escaped-macro',
    pattern: /[\f\b](?=(?:ootnote|rac\{|orall|box|egin\{|eta\b|ar\{|oldsymbol|f\{))/g,
    mend: (char) => (char === '\f' ? '\\f' : '\\b'),
  },
  {
    id: 'tex-ligature',
    pattern:
      /(?<=\p{L})[\u000b\f\u000e\u000f](?=\p{Ll})|(?<![^\s"(-])[\u000b\f\u000e\u000f](?=\p{Ll}{2})|(?<=\p{Ll}{2})[\u000b\u000e\u000f](?![^\s.,;:)-])/gu,
    mend: (char) => TEX_LIGATURES[char] ?? '',
  },
  // Quotation marks and dashes of UTF-8 that were read as Latin-1.
  {
    id: 'mojibake',
    pattern: /\u00e2\u0080([\u0090-\u00bf])/g,
    mend: (_, last) => String.fromCodePoint(0x2000 + (last ?? '').charCodeAt(0) - 0x80),
  },
  { id: 'control-character', pattern: /[\u0001-\u0008\v\f\u000e-\u001f\u007f-\u009f]/g, mend: () => '' },
  { id: 'ligature', pattern: /[\ufb00-\ufb06]/g, mend: (char) => char.normalize('NFKC') },
  // An en or em dash, quotation mark or ellipsis whose "&#" was lost.
  {
    id: 'code-point',
    pattern: /(?<=[\p{Ll})\]"'.,%])x(201[0-5]|2026)(?=[\p{L}\s"'(]|$)/gu,
    mend: (_, code) => String.fromCodePoint(Number.parseInt(code ?? '', 16)),
  },
  { id: 'code-point', pattern: /(?<=\p{Ll})x2019(?=(?:s|t|re|ve|ll|d)(?!\p{L}))/gu, mend: () => '’' },
  // "\sim 3x" that lost its backslash; "sim2real" and the names "sim1", "sim2" are something else.
  {
    id: 'sim',
    outside: true,
    pattern:
      /(?<![\p{L}\p{N}\\_{-])sim(?=(?:\d{3,}|\d+\.\d+|\d+(?:\.\d+)?(?:[x×](?![\p{L}\p{N}])|\\?%))(?![\p{L}\p{N}_-]|[x×][\p{L}\p{N}]))/gu,
    mend: () => '∼',
  },
  {
    id: 'fraction',
    outside: true,
    pattern:
      /(?<![\p{L}\\$_])(alpha|beta|gamma|delta|epsilon|lambda|mu|sigma|tau|theta)(\s?[=<>]\s?)(\d{1,6})\{(\d{1,6})\}/gu,
    mend: (_, name, relation, over, under) => `${GREEK[name ?? ''] ?? name}${relation}${over}/${under}`,
  },
  {
    id: 'math-alphabet',
    outside: true,
    pattern: /(?<![\p{L}\\])math(?:cal|bb|bf|rm|frak|scr)\{((?:[^{}]|\{[^{}]{0,80}\}){1,80})\}/gu,
    mend: (_, inner) => inner ?? '',
  },
  { id: 'times', outside: true, pattern: /(?<=\d)times(?=\d|[\s.,;:)]|$)/g, mend: () => '×' },
  { id: 'plus-minus', outside: true, pattern: /(?<=\d\s?)pm(?=\s?\d+(?:\.\d+)?\s?\\?%)/g, mend: () => '±' },
  {
    id: 'symbol',
    outside: true,
    pattern:
      /(?<![\p{L}\\_{-])(?:rightarrow|leftarrow|leq|geq|neq)(?![\p{L}_}-])|(?<![\p{Ll}\\_{])infty(?![\p{L}_])/gu,
    mend: (name) => SYMBOLS[name] ?? name,
  },
  { id: 'escaped-percent', outside: true, pattern: /(?<=\d\s?)\\%/g, mend: () => '%' },
];

const SUSPECT =
  /[\u0001-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufb00-\ufb06]|x20|sim\d|\{|times|pm|infty|arrow|[lgn]eq|\\%/;

/**
 * Mends text that was damaged on its way to the seed (lost backslashes, code points, ligatures of PDF files)
 * by narrow rules, for display; the seed's own text is kept beside it. LaTeX that is whole stays LaTeX.
 */
export function repairText(text: string): Repair {
  if (!SUSPECT.test(text)) return { text, rules: [] };
  const rules: string[] = [];
  let mended = text;
  for (const rule of RULES) {
    const before = mended;
    mended = rule.outside
      ? mapOutsideMath(before, (part) => part.replace(rule.pattern, rule.mend))
      : before.replace(rule.pattern, rule.mend);
    if (mended !== before && !rules.includes(rule.id)) rules.push(rule.id);
  }
  return { text: mended, rules };
}

/** Applies a change to what stands outside of `$…$`; an opening sign without a closing one is a dollar. */
function mapOutsideMath(text: string, change: (part: string) => string): string {
  if (!text.includes('$')) return change(text);
  const parts = text.split(/(?<!\\)\$/);
  return parts
    .map((part, index) => (index % 2 === 0 || index === parts.length - 1 ? change(part) : part))
    .join('$');
}
