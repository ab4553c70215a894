import { expect, test } from 'vitest';
import { interpretQuery } from './interpret-query.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { markWords, wantedStems, type Stretch, type WantedStems } from './mark-words.ts';
import { openQuickIndex } from './open-quick-index.ts';
import { packQuickIndex } from './pack-quick-index.ts';
import { smallReview } from './small-review.fixture.ts';

const index = openQuickIndex(packQuickIndex(smallReview()));
const plain = (word: string): WantedStems => new Map([[word, { weight: 1, alone: true }]]);
const wantedBy = (query: string): ReturnType<typeof wantedStems> =>
  wantedStems(interpretQuery(query, index), index);
const show = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each([
  [
    'the word in another form',
    'forgets',
    'Networks forget earlier tasks.',
    'Networks [forget] earlier tasks.',
  ],
  ['a part of a compound', 'training', 'On pre-training runs', 'On [pre-training] runs'],
  ['an open compound as one', 'pretraining', 'We use pre-training here', 'We use [pre-training] here'],
  ['what a slip was meant to be', 'handwriten logs', 'handwritten logs', '[handwritten] [logs]'],
  ['no words of grammar', 'the same logs', 'the logs', 'the [logs]'],
  ['a long form whole', 'LLM', 'a large language model', 'a [large] [language] [model]'],
  ['a long form never in pieces', 'LLM', 'a large tide', 'a large tide'],
])('a hit marks %s', (_, query, text, expected) => {
  expect(show(markWords(text, wantedBy(query), index.stem))).toBe(expected);
});

test.each([
  ['a formula', 'l1', 'The $\\ell_1$ norm', 'The [$\\ell_1$] norm'],
  ['a formula and what touches it', 'c2net', 'On C$^2$Net, alone', 'On [C$^2$Net], alone'],
  ['a formula with two words once', 'y', 'as $x + y$ or y', 'as [$x + y$] or [y]'],
  ['a word between formulas', 'norm', '$a$ norm $b$', '$a$ [norm] $b$'],
  ['a word between emphasis', 'norm', 'the \\emph{norm} of', 'the \\emph{[norm]} of'],
])('a hit marks %s', (_, word, text, expected) => {
  expect(show(markWords(text, plain(word), (stem) => stem))).toBe(expected);
});

test('a sentence is found by how its formula looks', () => {
  const passages = [
    { id: 's1', text: 'Networks forget.' },
    { id: 's2', text: 'The $\\ell_1$ norm helps.' },
  ];
  expect(makeExcerpt({ text: '', passages }, plain('l1'), (stem) => stem).id).toBe('s2');
});

test('the sentence with the rarest words of the query is shown, and linked', () => {
  const passages = [
    { id: 's1', text: 'Networks forget earlier tasks.' },
    { id: 's2', text: 'Pretraining on tide tables prevents the loss.' },
  ];
  const excerpt = makeExcerpt({ text: '', passages }, wantedBy('tide tables'), index.stem);
  expect(excerpt.id).toBe('s2');
  expect(show(excerpt.stretches)).toBe('Pretraining on [tide] [tables] prevents the loss.');
});

test('without a hit the first sentence is shown, and the page itself linked', () => {
  const passages = [{ id: 's1', text: 'Networks forget.' }];
  expect(makeExcerpt({ text: '', passages }, wantedBy('bertsimas'), index.stem)).toEqual({
    stretches: [{ text: 'Networks forget.', hit: false }],
  });
});

test('a long sentence is not cut in a formula', () => {
  const text = `${'So it goes on and on. '.repeat(30)}for $x + ${'y + '.repeat(14)}z$ a tide comes, ${'and so on '.repeat(30)}`;
  const { stretches } = makeExcerpt({ text, passages: [{ id: 's1', text }] }, wantedBy('tide'), index.stem);
  expect(show(stretches)).toMatch(/^… \$x .*z\$ a \[tide\] comes.*…$/);
});

test('a long sentence is cut so that the first hit shows', () => {
  const text = `${'So it goes on and on. '.repeat(30)}until a tide comes, ${'and so forth '.repeat(30)}`;
  const { stretches } = makeExcerpt({ text, passages: [{ id: 's1', text }] }, wantedBy('tide'), index.stem);
  expect(show(stretches)).toMatch(/^… .*\[tide\] comes.*…$/);
  expect(stretches.reduce((sum, stretch) => sum + stretch.text.length, 0)).toBeLessThan(300);
});
