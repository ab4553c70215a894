import { expect, it } from 'vitest';
import { mendName } from './mend-name.ts';

it.each([
  ['a plain name stays', 'TideNet', 'We propose TideNet.', { name: 'TideNet' }],
  ['what stands before a superscript belongs to it', '$^2$Net', 'We propose D$^2$Net.', { name: 'D$^2$Net' }],
  ['a formula that ends a name ends', 'TIDE$^3', 'We propose TIDE$^3$ (Tide).', { name: 'TIDE$^3$' }],
  [
    'what is joined to a formula belongs to it',
    'partial $q',
    'termed partial $q^{\\pi}$-flooding here',
    { name: 'partial $q^{\\pi}$-flooding' },
  ],
  ['a dash after a formula ends the name', 'TF$^2', 'We present TF$^2$-the first.', { name: 'TF$^2$' }],
  ['a formula without an end is no name', 'TIDE$^3', 'We propose TIDE$^3 and more.', undefined],
  ['half a group in braces is no name', 'local} Basin', 'the {\\em local} Basin problem', undefined],
  ['a sign of a formula is no name', 'L_2', 'We propose an $L_2$-penalty.', undefined],
  ['a word without its first letter is no name', 'opology', 'We propose **Graph** **T**opology.', undefined],
  ['nor is one whose first letter LaTeX sets', 'opology', 'We propose \\textbf{T}opology.', undefined],
  ['a name after bold is one', 'TideNet', 'We propose **our** TideNet.', { name: 'TideNet' }],
  ['emphasis at the end goes', 'tide transfer_', 'we call _tide transfer_,', { name: 'tide transfer' }],
  ['a whole formula stays', '$S^2$Net', 'We propose $S^2$Net.', { name: '$S^2$Net' }],
  [
    'a long and a short form are two',
    'Joint Tide Transformer or JTT',
    'named Joint Tide Transformer or JTT',
    { name: 'JTT', long: 'Joint Tide Transformer' },
  ],
  [
    'names joined by "or" that do not abbreviate each other stay',
    'Joint Tide Transformer or CNN',
    'a Joint Tide Transformer or CNN',
    { name: 'Joint Tide Transformer or CNN' },
  ],
])('%s', (_, name, text, mended) => {
  const introduction = { name, at: 3, weight: 2, cue: 'proposed' as const };
  expect(mendName(introduction, text, text.indexOf(name))).toEqual(mended && { ...introduction, ...mended });
});
