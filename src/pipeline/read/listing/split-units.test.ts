import { expect, it } from 'vitest';
import { splitUnits } from './split-units.ts';

const WRAPPED = [
  'Rivers carry more sediment after fires than before',
  'them. We measure the load of twelve mountain streams',
  'over six years and relate it to burned area, to the',
  'slope and to rain. It grows by a factor of three.',
];

it.each<[string, string[], string[]]>([
  ['nothing', [''], []],
  ['lines between blank lines', ['One', '', ' \t', 'Two'], ['1 One', '4 Two']],
  [
    'white space and invisible spaces around lines',
    ['\u200b One \u2060', '', '\u00a0Two'],
    ['1 One', '3 Two'],
  ],
  ['a paragraph wrapped to one width', WRAPPED, [`1 ${WRAPPED.join(' ')}`]],
  [
    'a paragraph before a label',
    [...WRAPPED, 'Keywords: rivers'],
    [`1 ${WRAPPED.join(' ')}`, '5 Keywords: rivers'],
  ],
  [
    'long lines one by one',
    ['x '.repeat(110).trim(), 'Short one'],
    [`1 ${'x '.repeat(110).trim()}`, '2 Short one'],
  ],
])('parts %s', (_, lines, units) => {
  expect(splitUnits(lines.join('\n')).map(({ line, text }) => `${line} ${text}`)).toEqual(units);
});
