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

const long = (length: number): string => 'Rr '.repeat(100).slice(0, length - 1) + 'x';
const TITLE = 'Measuring Mountain Rivers Over Six Long Cold Years';

/** The lines (from 1) that make each unit, for lines after a paragraph wrapped to 52 characters. */
const groupsAfter = (before: readonly string[], lines: readonly string[]): number[] =>
  splitUnits([...before, ...lines].join('\n'))
    .map(({ line }) => line - before.length)
    .filter((line) => line > 0);

it.each<[string, string, string]>([
  ...'a|an|the|of|and|or|in|on|for|with|to|by|from|via'
    .split('|')
    .map((word): [string, string, string] => [`Rivers ${word}`, 'North Sea', `Rivers ${word} North Sea`]),
  ['Rivers', 'and the sea', 'Rivers and the sea'],
  ['Rivers. Now', 'and the sea', 'Rivers. Now and the sea'],
  ['Rivers,', 'North Sea', 'Rivers, North Sea'],
  ['Rivers 2,', 'North Sea', 'Rivers 2, North Sea'],
  ['River-', 'Sea', 'River-Sea'],
  ['R2-', 'Sea', 'R2-Sea'],
  ['River-', 'order', 'River-order'],
  ['River-', 'and seabed', 'River- and seabed'],
  ['River-', 'or seabed', 'River- or seabed'],
  ['River-', 'to seabed', 'River- to seabed'],
  ['River-', 'band to seabed', 'River-band to seabed'],
  [long(46), 'Oceans', `${long(46)} Oceans`],
  [long(46), 'Oceans are', `${long(46)} Oceans are`],
  [`${long(53)} the`, 'North Sea', `${long(53)} the North Sea`],
])('reads on from %j to %j in a wrapped file', (last, next, joined) => {
  expect(splitUnits([...WRAPPED, '', last, next].join('\n'))).toEqual([
    { text: WRAPPED.join(' '), line: 1 },
    { text: joined, line: 6 },
  ]);
});

it.each<[string, string]>([
  ['Rivers', 'North Sea'],
  ['Rivers.', 'and the sea'],
  ['Rivers!', 'and the sea'],
  ['Rivers?', 'and the sea'],
  ['Rivers -', 'North Sea'],
  ['Rivers, lakes', 'North Sea'],
  ['River-bed', 'North Sea'],
  ['Rivers bathe', 'North Sea'],
  [long(45), 'Oceans'],
  [long(45), 'Oceans are'],
  [`${long(54)} the`, 'North Sea'],
  [long(201), 'and the sea'],
  ['Rivers', `a${long(200)}`],
  ['Rivers and', 'Title: seas'],
  ['Rivers and', 'PDF'],
  ['PDF', 'and the sea'],
  ['Rivers and', 'Ada Lovelace, Wei Li'],
])('stops between %j and %j in a wrapped file', (last, next) => {
  expect(splitUnits([...WRAPPED, '', last, next].join('\n'))).toEqual([
    { text: WRAPPED.join(' '), line: 1 },
    { text: last, line: 6 },
    { text: next, line: 7 },
  ]);
});

it.each(['Rivers,', 'Ada Lovelace, Jane Roe, Lei Wang and'])(
  'lets a list of names go on after %j',
  (last) => {
    expect(groupsAfter([...WRAPPED, ''], [last, 'Jo Miller, Wei Li'])).toEqual([1]);
  },
);

it.each(
  'Title|Author|Authors|ABSTRACT|Summary|Keyword|Keywords|Tag|Tags|Venue|Year|DOI|URL|Keywords '.split('|'),
)('opens a unit at the label %j inside a paragraph', (label) => {
  expect(groupsAfter(WRAPPED, [`${label}: rivers of sand`])).toEqual([1]);
});

it.each(['Subtitle: rivers of sand', 'Titles: rivers of sand', 'Keywords are rivers of sand'])(
  'opens no unit at %j inside a paragraph',
  (line) => {
    expect(splitUnits([...WRAPPED, line].join('\n'))).toEqual([
      { text: [...WRAPPED, line].join(' '), line: 1 },
    ]);
  },
);

it.each<[string, string[], number[]]>([
  ['at once', [], [1, 2]],
  ['after a title', ['Rivers', ''], [1]],
  ['after a title of three lines', ['Rivers of', 'sand and', 'stone', ''], [1]],
  ['after a paragraph', [...WRAPPED, ''], [1, 2]],
  ['after a menu word', ['PDF', ''], [1, 2]],
  ['after a title and a menu word', ['Rivers', 'PDF', ''], [1, 2]],
  ['after a title of 300 characters', [long(149), long(150), ''], [1]],
  ['after a block of 301 characters', [long(150), long(150), ''], [1, 2]],
])('parts a title as wide as its abstract from it %s', (_, before, groups) => {
  expect(groupsAfter(before, [TITLE, ...WRAPPED])).toEqual(groups);
});

it.each<[string, string]>([
  ['a sentence', 'Measuring Mountain Rivers Over Six Long Cold Year.'],
  ['a line with a verb of prose', 'Measuring Mountain Rivers that are Long Cold Deeps'],
  ['a line in small letters', 'Measuring mountain rivers over six long cold years'],
])('does not take %s for a title as wide as its abstract', (_, line) => {
  expect(groupsAfter([], [line, ...WRAPPED])).toEqual([1]);
});

it('joins a line of 200 characters to the next, and parts one of 201', () => {
  expect(splitUnits([long(200), 'Short one'].join('\n'))).toEqual([
    { text: `${long(200)} Short one`, line: 1 },
  ]);
  expect(splitUnits([long(201), 'Short one', '', 'and so', 'on'].join('\n'))).toEqual([
    { text: long(201), line: 1 },
    { text: 'Short one', line: 2 },
    { text: 'and so', line: 4 },
    { text: 'on', line: 5 },
  ]);
});

it('keeps a date and a link inside a wrapped paragraph', () => {
  const lines = [
    WRAPPED[0] ?? '',
    WRAPPED[1] ?? '',
    'https://example.org/a/long/path/of/a/river/to/sea/ab',
    ...WRAPPED.slice(2),
  ];
  expect(splitUnits(lines.join('\n'))).toEqual([{ text: lines.join(' '), line: 1 }]);
});
