import { describe, expect, it } from 'vitest';
import { findAuthors, looksLikeAuthors, looksLikeName } from './find-authors.ts';

describe('findAuthors', () => {
  it.each<[string, string[]]>([
    ['Ada Lovelace, Wei Li', ['Ada Lovelace', 'Wei Li']],
    ['Ada Lovelace and Wei Li', ['Ada Lovelace', 'Wei Li']],
    ['Ada Lovelace & Wei Li', ['Ada Lovelace', 'Wei Li']],
    [
      'Ada Lovelace ,  Wei Li, and  Jan Berg, & Niki Parmar',
      ['Ada Lovelace', 'Wei Li', 'Jan Berg', 'Niki Parmar'],
    ],
    [
      'Ada Lovelace; Wei Li · Jan Berg • Niki Parmar | Ben Ali',
      ['Ada Lovelace', 'Wei Li', 'Jan Berg', 'Niki Parmar', 'Ben Ali'],
    ],
    ['Ada Lovelace1,2*, Wei Li†‡', ['Ada Lovelace', 'Wei Li']],
    ['A. Lovelace, W.-X. Li, J. S. Bach', ['A. Lovelace', 'W.-X. Li', 'J. S. Bach']],
    ['Jan van der Berg, Maria de la Cruz', ['Jan van der Berg', 'Maria de la Cruz']],
    ["Conan O'Brien, Jeanne d'Arc", ["Conan O'Brien", "Jeanne d'Arc"]],
    ['Martin King Jr., Louis Bourbon III', ['Martin King Jr.', 'Louis Bourbon III']],
    ['Élodie Müller, Øystein Ås', ['Élodie Müller', 'Øystein Ås']],
    ['Ada Lovelace, Wei Li, et al.', ['Ada Lovelace', 'Wei Li']],
    ['Authors: Ada Lovelace', ['Ada Lovelace']],
    ['author : ada lovelace, wei li', ['ada lovelace', 'wei li']],
    ['by: Ada Lovelace', ['Ada Lovelace']],
    ['By Ada Lovelace', ['Ada Lovelace']],
    ['Written by Ada Lovelace', ['Ada Lovelace']],
    [`Authors: ${'x'.repeat(60)}`, ['x'.repeat(60)]],
  ])('finds those of %j', (line, names) => {
    expect(findAuthors(line)).toEqual(names);
  });

  it.each([
    '',
    'Ada Lovelace',
    'Authors:',
    'by hand, by foot',
    'by Ada',
    'Rivers and Streams',
    'Deep learning, Wei Li',
    'Ada Lovelace, a woman',
    'Ada Lovelace and the rest of us all',
    'A B, C D',
    'A. B., C. D.',
    'Jan van, Wei Li',
    'One Two Three Four Five Six, Wei Li',
    'van der Berg, Wei Li',
    `Authors: ${'x'.repeat(61)}`,
    `${'Ada Lovelace, '.repeat(143)}Wei Li`,
  ])('finds none in %j', (line) => {
    expect(findAuthors(line)).toBeUndefined();
  });

  it('reads lines of up to two thousand characters', () => {
    const line = `${'Ada Lovelace, '.repeat(142)}Wei Li`;
    expect(line.length).toBeLessThan(2000);
    expect(findAuthors(line)).toHaveLength(143);
    expect(findAuthors(line.padEnd(2000))).toHaveLength(143);
    expect(findAuthors(line.padEnd(2001))).toBeUndefined();
  });
});

describe('looksLikeAuthors', () => {
  it.each<[string, boolean]>([
    ['Ada Lovelace, Wei Li', true],
    ['Ada Lovelace and wei li and Jan Berg', true],
    ['Ada Lovelace, lei wang', false],
    ['Ada Lovelace, Wei Li, Jan Berg, x, y', true],
    ['Ada Lovelace, Wei Li, x, y', false],
    ['Ada Lovelace', false],
    ['Ada Lovelace, Wei Li.', false],
    ['Ada Lovelace, Wei Li:', false],
    ['Lab: Ada Lovelace, Wei Li', false],
    ['Is it Ada? Ada Lovelace, Wei Li', false],
    ['Ada Lovelace, Wei Li!', false],
    ['Ada Lovelace, Wei Li, Jan Berg, one two three four five', true],
    ['Ada Lovelace, Wei Li, Jan Berg, one two three four five six', false],
    [`Ada Lovelace, Wei Li, Jan Berg, ${'x'.repeat(40)}`, true],
    [`Ada Lovelace, Wei Li, Jan Berg, ${'x'.repeat(41)}`, false],
    [`${'Ada Lovelace, '.repeat(150)}Wei Li`, false],
  ])('judges %j: %s', (line, looks) => {
    expect(looksLikeAuthors(line)).toBe(looks);
  });
});

describe('looksLikeName', () => {
  it.each<[string, boolean]>([
    ['Ada Lovelace', true],
    ['Ada', false],
    ['Ada lovelace', false],
    ['Johann Sebastian von Bach', true],
    ['Johann Sebastian Maria von Bach', false],
    [`Ada ${'L'.padEnd(36, 'o')}`, true],
    [`Ada ${'L'.padEnd(37, 'o')}`, false],
  ])('judges %j: %s', (line, looks) => {
    expect(looksLikeName(line)).toBe(looks);
  });
});
