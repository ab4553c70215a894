import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEmphasis } from './find-emphasis.ts';

const without = (text: string): string => {
  const hidden = new Set(
    findEmphasis(text).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  return [...Array.from({ length: text.length }, (_, i) => (hidden.has(i) ? '' : text[i]))].join('');
};

test.each([
  ['a word', 'models that are *not* trained', 'models that are not trained'],
  ['words', 'we call this *tidal drift*.', 'we call this tidal drift.'],
  ['a title as a whole', '*Do tides rise?*', 'Do tides rise?'],
  ['words in brackets', 'it (*retain-free*) and "*slots*"', 'it (retain-free) and "slots"'],
  ['abbreviations', '(*e.g.*, a net), *i.e.,* _c.f._ it', '(e.g., a net), i.e., c.f. it'],
  ['several in a row', '*loss*, *drift* and *noise*', 'loss, drift and noise'],
  ['the letter of a name', '*f*-divergences and *k*-NN', 'f-divergences and k-NN'],
  ['words after a hyphen', 'low-*rank* nets', 'low-rank nets'],
  ['words with a formula', '*$f$-divergence of $x*y$*', '$f$-divergence of $x*y$'],
  ['words between underlines', 'an _a single prompt_, or _b_.', 'an a single prompt, or b.'],
  ['bold words', 'the **B**old (**36%** of $n$)', 'the Bold (36% of $n$)'],
  ['bold words in italics', 'the _**Tide**_ and *a **b** c*', 'the Tide and a b c'],
  ['bold letters in italics', '_**di**rected **R**L_ here', 'directed RL here'],
])('the marks of %s are found', (_, text, shown) => {
  expect(without(text)).toBe(shown);
});

test.each([
  ['a starred letter', 'an optimum f* below g* and A* search'],
  ['a starred name', 'SUPER* is near A*, R*CNN and B*-trees'],
  ['an algebra', 'every *-algebra is a *-ring, C*-algebras too'],
  ['a product', 'm*n samples of 346 * 260 and 2 *x + y* 3'],
  ['powers', '2**3 and 4**5 ** 6 **'],
  ['footnotes', '*Equal work. *Corresponding author'],
  ['significance', '*p<.05, **p<.01, *p=.1*'],
  ['files', 'all *.txt and *.md'],
  ['names with underlines', 'x_i, y_j, snake_case_name, __init__, _private and CO _2 or CO _2'],
  ['indices of norms', 'of \\|x\\|_0 and \\|y\\|_0'],
  ['what is in formulas', '$a *b* c$ and $x _y_ z$'],
  ['what is between two prices', 'It costs $5 *or* $6'],
  ['commands', '\\begin{equation*} a *\\beta* \\end{equation*}'],
  ['a mark in another line', '*not\nhere*'],
  ['blanks beside the marks', 'the * operator * and _ this _'],
  ['a choice of words', 'c*r*ude'],
])('%s stays as it is', (_, text) => {
  expect(findEmphasis(text)).toEqual([]);
});

test('marks are single signs or pairs, and none overlaps another', () => {
  const text = fc
    .array(fc.constantFrom('*', '**', '_', '$', 'a', ' ', '(', '-', '\n', '\\', '2'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const marks = findEmphasis(written).sort((a, b) => a.start - b.start);
      let done = 0;
      for (const { start, end } of marks) {
        expect(written.slice(start, end)).toMatch(/^(?:\*\*?|_)$/);
        expect(start).toBeGreaterThanOrEqual(done);
        done = end;
      }
    }),
  );
});
