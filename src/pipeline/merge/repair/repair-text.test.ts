import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from './repair-text.ts';

describe('repairText', () => {
  it.each<readonly [string, string, string]>([
    ['speeds it up by sim3x. At', 'speeds it up by ∼3x. At', 'sim'],
    ['parameters (sim0.01% of them)', 'parameters (∼0.01% of them)', 'sim'],
    ['merely sim0.6 point', 'merely ∼0.6 point', 'sim'],
    ['costs sim120 hours', 'costs ∼120 hours', 'sim'],
    ['error (epsilon=8{255}) and', 'error (ε=8/255) and', 'fraction'],
    ...['alpha α', 'beta β', 'gamma γ', 'delta δ', 'lambda λ', 'mu μ', 'sigma σ', 'tau τ', 'theta θ'].map(
      (pair) => {
        const [name = '', sign = ''] = pair.split(' ');
        return [`at ${name} < 1{20} it`, `at ${sign} < 1/20 it`, 'fraction'] as const;
      },
    ),
    ['Wing-2 (7B)x2014a model', 'Wing-2 (7B)—a model', 'code-point'],
    ['the modelx2019s size', 'the model’s size', 'code-point'],
    [
      'risk of mathcal{O}(mathcal{C_Phi/m} + mathcal{C_{Phi circ Psi}/n})',
      'risk of O(C_Phi/m + C_{Phi circ Psi}/n)',
      'math-alphabet',
    ],
    ['cost by 8-10times. Also 3times4', 'cost by 8-10×. Also 3×4', 'times'],
    ['reach 71pm0.8% here', 'reach 71±0.8% here', 'plus-minus'],
    ['Correct rightarrow Modify', 'Correct → Modify', 'symbol'],
    ['as n leq 5 and Winfty', 'as n ≤ 5 and W∞', 'symbol'],
    ['A leftarrow B, n geq 5, a neq b', 'A ← B, n ≥ 5, a ≠ b', 'symbol'],
    ['it is 4times', 'it is 4×', 'times'],
    ['3times, 4times.', '3×, 4×.', 'times'],
    ['$x$ and sim3x and $y$ and $5 sim4x', '$x$ and ∼3x and $y$ and $5 ∼4x', 'sim'],
    ['$5 and sim3x', '$5 and ∼3x', 'sim'],
    ['a\u000fe and o\u000bice', 'affle and office', 'tex-ligature'],
    ['the \u000ccients of "\u000coo"', 'the ficients of "fioo"', 'tex-ligature'],
    ['stu\u000b, stu\u000b', 'stuff, stuff', 'tex-ligature'],
    ['gains (12-38\\%) are', 'gains (12-38%) are', 'escaped-percent'],
    ['de\ufb01ned and e\ufb03cient', 'defined and efficient', 'ligature'],
    [
      'a su\u000ecient and di\u000berent, \fnite set',
      'a sufficient and different, finite set',
      'tex-ligature',
    ],
    ['see\footnote{x} and \begin{y}', 'see\\footnote{x} and \\begin{y}', 'escaped-macro'],
    ['a\u0001b\u009f', 'ab', 'control-character'],
    ['\u00e2\u0080\u009cborder\u00e2\u0080\u009d', '“border”', 'mojibake'],
  ])('mends %j', (damaged, text, rule) => {
    expect(repairText(damaged)).toEqual({ text, rules: [rule] });
  });

  it.each([
    'similar simple simulations simply simmer sim',
    'sim2real, Sim2Real, sim-to-real, sim1 and sim2, simclr3',
    'in 2014 we had x2014 features and 32x2014 pixels at x2020',
    'three times faster, 3 times 4, sometimes2, 10 timesteps, at 3pm, at 3pm 5',
    'sequence, sequel, eq. 5, leqs, geqo, the arrow of time, rightarrows',
    'mathcalculations, mathematics {x}, \\mathcal{O}(n), $\\mathcal{O}$, $mathcal{O}$',
    '$\\ell_2$ and $12\\%$ and \\epsilon=8/255 and $sim3x$',
    'epsilon = 0.1, alpha=2, the epsilon-greedy policy, f{x}, {a} 8{255}',
    'a \\% b, C\\%',
    'tabs\tand\nlines, naïve — “quotes” … ∼3×',
    'the infantry, infty_x\\infty',
    'three times and 3 timesteps',
    'epsilon = 8{2x5}',
  ])('leaves alone %j', (text) => {
    expect(repairText(text)).toEqual({ text, rules: [] });
  });

  it('mends a text once and for all, also a long one', () => {
    const pieces = fc.constantFrom(
      'sim3x',
      ' ',
      'x2014',
      'epsilon=8{255}',
      'mathcal{',
      '{',
      '}',
      '$',
      '\\',
      '%',
      '12',
      'times',
      'pm',
      'infty',
      '\f',
      '\v',
      'a',
      '.',
      'leq',
      '\ufb01',
      'sim',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { text } = repairText(parts.join(''));
        expect(text).not.toMatch(/[\u0001-\u0008\v\f\u000e-\u001f]/);
        expect(repairText(parts.join('')).text).toBe(text);
      }),
    );
    expect(repairText('mathcal{'.repeat(20_000)).rules).toEqual([]);
    expect(repairText('sim1'.repeat(20_000)).rules).toEqual([]);
  });
});
