import type { Span } from './sentences.ts';

/** A stretch of LaTeX and how it looks when it is set; an empty string for mark-up that only changes the type. */
export interface TexSpan extends Span {
  readonly shown: string;
}

/** Formulas of any length, so that the end of a long one does not open the next. */
const FORMULA = /\$([^$]*)\$/g;
const LONGEST = 80;
const STYLED = /\\(?:emph|text(?:it|bf|tt|sc|sl|sf|rm)|underline)\{([^{}\\$\n]{1,200})\}/g;

/**
 * LaTeX that plain text can show exactly, in reading order and without overlaps: short formulas of letters, digits,
 * Greek, common signs and one level of indices, and commands for emphasis. A formula that holds anything
 * else is left as it is, as a whole.
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
  if (text.includes('\\')) {
    for (const { 0: whole, 1: words = '', index } of text.matchAll(STYLED)) {
      const end = index + whole.length;
      const marks = [
        { start: index, end: end - 1 - words.length, shown: '' },
        { start: end - 1, end, shown: '' },
      ];
      // Inside a formula that is left as it is, everything is.
      if (formulas.every((other) => other.end <= index || end <= other.start)) found.push(...marks);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => row.split('=') as [string, string]),
  );

const SIGNS = table(`
  alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π
  rho=ρ sigma=σ tau=τ upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω
  Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω
  ell=ℓ infty=∞ partial=∂ nabla=∇ emptyset=∅ dots=… ldots=… cdots=⋯ prime=′
  times=× cdot=· pm=± mp=∓ div=÷ ast=∗ circ=∘ star=⋆ oplus=⊕ otimes=⊗ cup=∪ cap=∩ setminus=∖
  le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ ll=≪ gg=≫ approx=≈ sim=∼ simeq=≃ equiv=≡ propto=∝ in=∈ notin=∉ subset=⊂ subseteq=⊆ mid=| |=‖
  to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ Rightarrow=⇒ mapsto=↦ uparrow=↑ downarrow=↓ forall=∀ exists=∃ neg=¬ wedge=∧ vee=∨
  log=log ln=ln exp=exp max=max min=min sup=sup inf=inf arg=arg det=det dim=dim
  %=% &=& #=# {={ }=}
`);
const WORDS = /^(?:log|ln|exp|max|min|sup|inf|arg|det|dim)$/;
const BOARD = table('R=ℝ N=ℕ Z=ℤ Q=ℚ C=ℂ P=ℙ E=𝔼 H=ℍ');
const UPPER = table(
  '0=⁰ 1=¹ 2=² 3=³ 4=⁴ 5=⁵ 6=⁶ 7=⁷ 8=⁸ 9=⁹ +=⁺ -=⁻ (=⁽ )=⁾ n=ⁿ i=ⁱ d=ᵈ k=ᵏ m=ᵐ p=ᵖ t=ᵗ T=ᵀ *=*',
);
const LOWER = table(
  '0=₀ 1=₁ 2=₂ 3=₃ 4=₄ 5=₅ 6=₆ 7=₇ 8=₈ 9=₉ +=₊ -=₋ a=ₐ e=ₑ h=ₕ i=ᵢ j=ⱼ k=ₖ l=ₗ m=ₘ n=ₙ o=ₒ p=ₚ r=ᵣ s=ₛ t=ₜ u=ᵤ v=ᵥ x=ₓ',
);
const SPACES = new Set([',', ';', ':', ' ', 'quad']);
const PLAIN = /^[\p{L}\d\s.,;:!?()[\]<>=+\-*/'|%]$/u;
const RELATION = /[=<>≤≥≠≪≫≈∼≡∝∈→×]/u;
const TOKEN = /\\[A-Za-z]+|\\.|[\s\S]/gu;
/** A command whose argument is a word or a letter. */
const FONT =
  /^\\(?:mathbb|mathcal|text|mathrm|texttt|mathtt|textbf|textit|mathit|operatorname|textsc|textrm)$/;

/** Without a command or an index a formula must be a number or end in no operator: "$5 and $10" are prices. */
const PRICES = /^\D*\d[\d.,]*[-+*/=<,(]$/;
const PROSE = /\p{L}{3} \p{L}{3}/u;

/** A formula as plain text, undefined where that cannot be exact. */
function setFormula(formula: string): string | undefined {
  if (formula === '' || formula.length > LONGEST || /^\s|\s$|\n/.test(formula) || PRICES.test(formula))
    return undefined;
  const tokens = formula.match(TOKEN) ?? [];
  if (PROSE.test(tokens.filter((token) => !token.startsWith('\\')).join(''))) return undefined;
  let shown = '';
  for (let at = 0; at < tokens.length;) {
    const set = setToken(tokens, at, shown);
    if (!set) return undefined;
    shown += set.shown;
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
  if (token === '^' || token === '_' || token === '\\sqrt' || FONT.test(token)) {
    const { words, next } = readArgument(tokens, at + 1);
    if (!words) return undefined;
    const shown =
      token === '\\sqrt'
        ? setRoot(words)
        : FONT.test(token)
          ? setWords(token, words)
          : setIndex(words, token, before);
    return shown === undefined ? undefined : { shown, next };
  }
  if (!token.startsWith('\\')) return PLAIN.test(token) ? { shown: token, next: at + 1 } : undefined;
  const name = token.slice(1);
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

function setRoot(words: readonly string[]): string | undefined {
  const inner = words.length === 1 ? setFormula(words[0]!) : undefined;
  return inner === undefined ? undefined : `√${inner}`;
}

/** The tokens of an argument in braces, or the one token that stands for it. */
function readArgument(tokens: readonly string[], at: number): { words: string[] | undefined; next: number } {
  if (tokens[at] !== '{') return { words: tokens[at] === undefined ? undefined : [tokens[at]], next: at + 1 };
  const end = tokens.indexOf('}', at);
  const words = end < 0 ? undefined : tokens.slice(at + 1, end);
  return { words: words?.includes('{') || words?.length === 0 ? undefined : words, next: end + 1 };
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

function setWords(command: string, words: readonly string[]): string | undefined {
  const written = words.join('');
  if (command === '\\mathbb') return BOARD.get(written);
  // The O of orders is the same letter in any type.
  if (command === '\\mathcal') return written === 'O' ? 'O' : undefined;
  return /^[\p{L}\d][\p{L}\d -]*$/u.test(written) ? written : undefined;
}
