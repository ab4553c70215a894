import { describe, expect, it } from 'vitest';
import { labelUnits, type Label } from './label-units.ts';

/** Prose of an exact length: an opening, two sentences and as much sand as it takes. */
const prose = (length: number, opening = 'Nobody knows'): string =>
  `${`${opening} that it is so. Rivers are slow ${'sand and stone '.repeat(200)}`.slice(0, length - 1)}.`;

const ANNOUNCED = 'Here we propose a model, and nobody doubts';
const TITLE = 'Rivers After Fires';

const labelsOf = (texts: readonly string[]): Label[] =>
  labelUnits(texts.map((text, index) => ({ text, line: index + 1 }))).map(({ label }) => label);

/** The label of a second paragraph. */
const second = (first: string, next: string): Label | undefined => labelsOf([TITLE, first, next])[2];

describe('labelUnits', () => {
  it('keeps texts and lines and says why a unit is furniture', () => {
    const abstract = prose(300);
    expect(
      labelUnits([
        { text: 'Home Papers About', line: 1 },
        { text: TITLE, line: 3 },
        { text: '12 comments', line: 4 },
        { text: abstract, line: 6 },
      ]),
    ).toEqual([
      {
        text: 'Home Papers About',
        line: 1,
        label: 'furniture',
        furniture: { rule: 'furniture-menu', sure: true },
      },
      { text: TITLE, line: 3, label: 'title' },
      {
        text: '12 comments',
        line: 4,
        label: 'furniture',
        furniture: { rule: 'furniture-count', sure: true },
      },
      { text: abstract, line: 6, label: 'abstract' },
    ]);
  });

  it.each<[string, string[], Label[]]>([
    ['nothing', [], []],
    ['a lone title', [TITLE], ['furniture']],
    ['a lone abstract', [prose(300)], ['abstract']],
    ['a title of one word', ['BERT', prose(300)], ['title', 'abstract']],
    ['a title of two letters', ['Go', prose(300)], ['title', 'abstract']],
    ['two small letters', ['go', prose(300)], ['furniture', 'abstract']],
    ['a title of three letters', ['Goo', prose(300)], ['title', 'abstract']],
    ['a word in small letters', ['rivers', prose(300)], ['furniture', 'abstract']],
    ['a marked title without an abstract', ['Title: rivers'], ['title']],
    ['a marked title with space before the colon', ['TITLE : rivers'], ['title']],
    ['a subtitle', ['Subtitle: rivers'], ['furniture']],
    ['a short marked abstract', [TITLE, 'Abstract: none'], ['title', 'abstract']],
    ['a short marked summary', [TITLE, 'SUMMARY — none'], ['title', 'abstract']],
    [
      'names between title and abstract',
      [TITLE, 'Ada Lovelace', prose(300)],
      ['title', 'furniture', 'abstract'],
    ],
    ['two papers', [TITLE, prose(300), 'Seas', prose(300)], ['title', 'abstract', 'title', 'abstract']],
  ])('labels %s', (_, texts, labels) => {
    expect(labelsOf(texts)).toEqual(labels);
  });

  it.each<[number, number, Label]>([
    [300, 139, 'abstract'],
    [300, 140, 'more'],
    [699, 700, 'more'],
    [700, 699, 'more'],
    [700, 700, 'abstract'],
    [600, 1399, 'more'],
    [600, 1400, 'abstract'],
    [1400, 600, 'abstract'],
    [1399, 600, 'more'],
  ])('after an abstract of %i characters takes a paragraph of %i for: %s', (before, length, label) => {
    expect(second(prose(before), prose(length))).toBe(label);
  });

  it.each<[number, number, Label]>([
    [499, 499, 'more'],
    [499, 500, 'abstract'],
    [500, 499, 'abstract'],
    [300, 300, 'more'],
  ])('where both announce, after %i characters takes one of %i for: %s', (before, length, label) => {
    expect(second(prose(before, ANNOUNCED), prose(length, `Nobody doubts: ${ANNOUNCED}`))).toBe(label);
  });

  it.each<[number, number, Label]>([
    [800, 1399, 'more'],
    [800, 1400, 'abstract'],
    [1400, 799, 'more'],
    [1400, 800, 'abstract'],
    [1500, 699, 'more'],
    [1600, 699, 'more'],
  ])('after %i characters takes one of %i that reads on for: %s', (before, length, label) => {
    expect(second(prose(before), prose(length, 'However, nobody knows'))).toBe(label);
  });

  it.each<[string, string[], Label[]]>([
    [
      'the length of all paragraphs so far',
      [prose(300, ANNOUNCED), prose(200), prose(499, `Nobody doubts: ${ANNOUNCED}`)],
      ['abstract', 'more', 'abstract'],
    ],
    [
      'one character less of them',
      [prose(299, ANNOUNCED), prose(200), prose(499, `Nobody doubts: ${ANNOUNCED}`)],
      ['abstract', 'more', 'more'],
    ],
    [
      'no announcement before',
      [prose(300), prose(200), prose(499, `Nobody doubts: ${ANNOUNCED}`)],
      ['abstract', 'more', 'more'],
    ],
  ])('counts %s', (_, texts, labels) => {
    expect(labelsOf([TITLE, ...texts]).slice(1)).toEqual(labels);
  });

  it.each([
    ...'propose present introduce develop study investigate consider address design formulate describe explore'
      .split(' ')
      .flatMap((verb) => [`we ${verb}`, `this paper ${verb}s`]),
    'this work presents',
    'this article presents',
    'this study presents',
    'In this paper',
    'in this work',
    'in this article',
    'in this study',
  ])('hears the announcement of a paper in %j', (words) => {
    expect(second(prose(499, ANNOUNCED), prose(500, `Nobody doubts ${words}`))).toBe('abstract');
    expect(second(prose(499), prose(500, `Nobody doubts ${words}`))).toBe('more');
  });

  it.each(['we compare', 'this river presents', 'in this river', 'owe present'])(
    'hears no announcement in %j',
    (words) => {
      expect(second(prose(499, ANNOUNCED), prose(500, `Nobody doubts ${words}`))).toBe('more');
    },
  );

  it.each([
    ...(
      'Finally|Moreover|Furthermore|Additionally|In addition|Second|Third|Specifically|Concretely|In particular|However|' +
      'Instead|Then|Here|Thus|Hence|To this end|To address it|To tackle it|To solve it|To overcome it|To achieve it|To do it|' +
      'As a result|It|Its|Their|They|Our|Experiments|Experimental|Extensive|Empirical|Empirically|Results|Code|The code|' +
      'The source|The data|The proposed|The resulting|The results|This river|These|Such|We also|We further|We then|' +
      'We evaluate|We demonstrate|We validate|We conduct|We find|We test|We apply|We show|We prove|We compare|We analyze|' +
      'We analyse|and so|ßand|über'
    ).split('|'),
  ])('reads on where a paragraph opens with %j', (opening) => {
    expect(second(prose(700), prose(700, `${opening} nobody knows`))).toBe('more');
  });

  it.each([
    'Nobody However',
    'Howevers',
    'To go',
    'The river',
    'This paper',
    'This work',
    'This article',
    'This study',
    'This thesis',
    'This report',
    'We swim',
    'Items',
  ])('does not read on where a paragraph opens with %j', (opening) => {
    expect(second(prose(700), prose(700, `${opening} nobody knows`))).toBe('abstract');
  });

  it.each([
    ...(
      'background|objective|objectives|aim|aims|method|methods|materials|result|results|findings|conclusion|' +
      'conclusions|discussion|significance|availability|contact|introduction|purpose|setting|limitation|limitations|code|data'
    )
      .split('|')
      .flatMap((word) => [`${word.toUpperCase()}: Nobody`, `${word.toUpperCase()} of it — Nobody`]),
    `METHODS ${'x'.repeat(29)}: Nobody`,
  ])('knows the heading of a section in %j', (opening) => {
    expect(second(prose(1500), prose(1500, opening))).toBe('more');
  });

  it.each([
    'Our METHODS: Nobody',
    'FINDING: Nobody',
    'METHODSX: Nobody',
    `METHODS ${'x'.repeat(30)}: Nobody`,
    'RIVERS: Nobody',
  ])('knows no heading in %j', (opening) => {
    expect(second(prose(1500), prose(1500, opening))).toBe('abstract');
  });

  it.each<[number, number, Label]>([
    [2, 2, 'abstract'],
    [3, 3, 'more'],
    [3, 11, 'more'],
    [3, 12, 'abstract'],
    [4, 12, 'more'],
    [4, 15, 'more'],
    [4, 16, 'abstract'],
  ])('where %i of %i papers go on takes a doubtful paragraph for: %s', (further, papers, label) => {
    const texts = Array.from({ length: papers }, (_, index) => [
      `Rivers Numbered ${'ABCDEFGHIJKLMNOP'.charAt(index)}`,
      prose(700),
      ...(index < further ? [prose(700)] : []),
    ]).flat();
    const labels = Array.from({ length: papers }, (_, index) => [
      'title',
      'abstract',
      ...(index < further ? [label] : []),
    ]).flat();
    expect(labelsOf(texts)).toEqual(labels);
  });

  it.each<[string, string[], string[]]>([
    ['twice', ['River list', 'One', 'River list', 'Two'], []],
    ['three times', ['River list', 'One', 'River list', 'Two', 'River list', 'Two'], ['River list']],
    ['thrice, once at the end', ['River list', 'One', 'River list', 'One', 'River list'], ['River list']],
    ['thrice, but the other at the end', ['One', 'Two', 'One', 'Two', 'One', 'Two'], ['Two']],
    ['in 80 characters', ['x'.repeat(80), 'One', 'x'.repeat(80), 'Two', 'x'.repeat(80)], ['x'.repeat(80)]],
    ['in 81 characters', ['x'.repeat(81), 'One', 'x'.repeat(81), 'Two', 'x'.repeat(81)], []],
  ])('calls furniture what comes %s and before different things', (_, texts, repeated) => {
    const found = labelUnits(texts.map((text, line) => ({ text, line }))).filter(
      ({ furniture }) => furniture?.rule === 'furniture-repeated',
    );
    expect([...new Set(found.map(({ text }) => text))]).toEqual(repeated);
    for (const { furniture } of found) expect(furniture).toEqual({ rule: 'furniture-repeated', sure: true });
  });

  const fill = (start: string, length: number, end: string): string =>
    start + 'x'.repeat(length - start.length - end.length) + end;

  it.each<[number, Label, string, string, string]>([
    [34, 'furniture', 'two sentences of prose', 'It is so. It is ', '.'],
    [35, 'abstract', 'two sentences of prose', 'It is so. It is ', '.'],
    [59, 'furniture', 'a sentence of prose', 'Sand is what we see ', '.'],
    [60, 'abstract', 'a sentence of prose', 'Sand is what we see in our ', '.'],
    [119, 'furniture', 'a sentence', 'Sand is wet ', '.'],
    [120, 'abstract', 'a sentence', 'Sand is wet ', '.'],
  ])('takes %i characters alone for: %s (%s)', (length, label, _, start, end) => {
    expect(labelsOf([fill(start, length, end)])).toEqual([label]);
  });

  it.each<[number, Label[]]>([
    [400, ['title', 'abstract']],
    [401, ['abstract', 'more']],
  ])('takes a line of %i capitalised characters before prose for: %j', (length, labels) => {
    expect(labelsOf([fill('Rivers Carry Sand To The Seas ', length, ''), prose(300)])).toEqual(labels);
  });
});
