import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTex } from './find-tex.ts';

const setIn = (text: string): string => {
  let shown = '';
  let done = 0;
  for (const span of findTex(text)) {
    shown += text.slice(done, span.start) + span.shown;
    done = span.end;
  }
  return shown + text.slice(done);
};

test.each([
  ['$\\ell_2$ and $\\ell_\\infty$', 'ℓ₂ and ℓ∞'],
  ['$O(n^2)$', 'O(n²)'],
  ['$\\mathcal{O}(n \\log n)$', 'O(n log n)'],
  ['$d\\geq 2$', 'd ≥ 2'],
  ['$x \\in \\mathbb{R}^d$', 'x ∈ ℝᵈ'],
  ['$\\epsilon^{-2}$', 'ϵ⁻²'],
  ['$O(T^{3/4})$', 'O(T^(3/4))'],
  ['$O(\\sqrt{T})$', 'O(√T)'],
  ['$P_T$', 'P_T'],
  ['3$\\times$ faster, 80\\,000', '3× faster, 80\\,000'],
  ['$12$ of $n$', '12 of n'],
  ['\\emph{never} and \\textbf{always}', 'never and always'],
  ['\\emph{of $n$}', '\\emph{of n}'],
  ['{\\em max-affine} splines', 'max-affine splines'],
  ['$\\mathcal{M}^4$ on $\\mathbb{X}$', 'ℳ⁴ on 𝕏'],
  ['$\\tilde{\\mathcal{O}}(d\\sqrt{HT})$', 'Õ(d√(HT))'],
  ['$\\sqrt{\\frac{d^2}{n+1}}$', '√(d²/(n+1))'],
  ['$\\log{n}$, $O(K\\ln\\epsilon)$', 'log n, O(K ln ϵ)'],
  ['$\\left(x\\right)$', '(x)'],
  ['$\\ell_{2,1}$', 'ℓ₂,₁'],
  ['${\\mathbb R}^n$', 'ℝⁿ'],
  ['$\\textit{we are here:}$', 'we are here:'],
  ['H\\"{o}lder, Nos\\\'e, \\c{S}en', 'Hölder, Nosé, Şen'],
  ['L\\_2 at 5\\%', 'L_2 at 5%'],
  ['the **B**old (**36%** of $n$)', 'the Bold (36% of n)'],
  ['*never* with _our $n$_', 'never with our n'],
  ["``one'' and ``two\" of $k$", '“one” and “two” of k'],
])('%j is shown as %j', (text, shown) => {
  expect(setIn(text)).toBe(shown);
});

test.each([
  ['two prices', 'It costs $5 and $10, or $5-$10.'],
  ['a command that it does not know', '$\\poly{1}$'],
  ['letters in a type that has none', '$\\mathfrak{D}$'],
  ['an index that no letter can show', '$x_{i=1}$'],
  ['a root of another order', '$\\sqrt[3]{n}$'],
  ['a brace that nothing closes', '$\\frac{1}{n$'],
  ['a fraction without its lower part', '$\\frac{1}$'],
  ['prose', '$we are here$'],
  ['powers', '2**3 and 4**5 ** 6 **'],
  ['emphasis and accents inside such a formula', "$\\poly{\\emph{of}} \\'e$"],
  ['braces inside', '\\emph{a {b} c}'],
  ['one dollar', 'a $ b'],
  ['the words between two long formulas', `$${'\\frac'.repeat(30)}$, where $${'\\frac'.repeat(30)}$`],
])('%s stays as written', (_, text) => {
  expect(setIn(text)).toBe(text);
});

test('spans are in order, never overlap and stay inside any text', () => {
  const text = fc
    .array(
      fc.constantFrom(
        '$',
        '\\emph{',
        '{\\em ',
        "\\'e",
        '\\_',
        '\\frac',
        '``',
        '**',
        '"',
        "''",
        '}',
        '{',
        '_',
        '^',
        '\\alpha',
        '\\sqrt',
        'n',
        '2',
        ' ',
        '(',
        '\n',
        'é',
        '\\',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      let done = 0;
      for (const { start, end } of findTex(written)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(written.length);
    }),
  );
});
