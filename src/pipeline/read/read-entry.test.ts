import { describe, expect, it } from 'vitest';
import { readEntry } from './read-entry.ts';
import { readPublished } from './read-published.ts';
import { unescapeMdx } from './unescape-mdx.ts';

const HEAD = `---
title: Of rivers
tags: []
source:
  - file: a.txt
    line: 3
digest: "0123456789abcdef"
`;
const entry = {
  title: 'Of rivers',
  tags: [],
  source: [{ file: 'a.txt', line: 3 }],
  digest: '0123456789abcdef',
};

describe('readEntry', () => {
  it.each<[string, string, string]>([
    ['an abstract', `${HEAD}---\n\nText.\n`, 'Text.'],
    ['no abstract', `${HEAD}---\n`, ''],
    ['paragraphs', `${HEAD}---\n\nOne.\n\nTwo.\n`, 'One.\n\nTwo.'],
    ['an abstract that begins and ends with empty lines', `${HEAD}---\n\n\nText.\n\n`, '\nText.\n'],
    ['an abstract with dashes', `${HEAD}---\n\nText.\n---\nMore.\n`, 'Text.\n---\nMore.'],
    ['no line end', `${HEAD}---\n\nText.`, 'Text.'],
    ['escapes', `${HEAD}---\n\n\\{a} &#x69;mport\n`, '{a} import'],
    ['line ends of Windows', `${HEAD}---\n\nOne.\n\nTwo.\n`.replaceAll('\n', '\r\n'), 'One.\n\nTwo.'],
  ])('reads an entry with %s', (_, text, abstract) => {
    expect(readEntry(text)).toEqual({ entry, abstract });
  });

  it.each<[string, string]>([
    ['is empty', ''],
    ['has no front matter', 'title: Of rivers\n---\n'],
    ['has front matter only below a line', `\n${HEAD}---\n`],
    ['has front matter without an end', HEAD],
    ['has front matter that ends with more than dashes', `${HEAD}----\n`],
    ['lacks a key', `${HEAD.replace(/^digest.*\n/m, '')}---\n`],
    ['has an unknown key', `${HEAD}colour: red\n---\n`],
    ['is broken YAML', `${HEAD}doi: "\n---\n`],
    ['has an alias', `${HEAD}doi: &a "10.1/a"\nvenue: *a\n---\n`],
  ])('finds no entry in a file that %s', (_, text) => {
    expect(readEntry(text)).toBeUndefined();
  });
});

describe('unescapeMdx', () => {
  it.each([
    ['plain text', 'plain text'],
    ['\\*a\\* \\\\ \\{', '*a* \\ {'],
    ['\\a \\é \\ ', '\\a \\é \\ '],
    ['a\\', 'a\\'],
    ['&#x20;&#xA;&#x1F44D;', ' \n👍'],
    ['&#x110000;', '\u{10ffff}'],
    ['&#xa; &#32; &amp; &#x; &#x1234567;', '&#xa; &#32; &amp; &#x; &#x1234567;'],
    ['\\&#x20;', '&#x20;'],
    ['\\\\&#x20;', '\\ '],
  ])('reads %j as %j', (mdx, text) => {
    expect(unescapeMdx(mdx)).toBe(text);
  });
});

describe('readPublished', () => {
  const publish = (text: string): unknown => {
    const found = readPublished('of-rivers', text, () => text);
    if (!found) return undefined;
    const { read, ...known } = found;
    return { ...known, abstract: read()?.abstract };
  };
  const known = {
    id: 'of-rivers',
    title: 'Of rivers',
    digest: '0123456789abcdef',
    vanished: false,
    abstract: 'Text.',
  };
  const end = '---\n\nText.\n';

  it.each<[string, string, object]>([
    ['its title and digest', `${HEAD}${end}`, known],
    [
      'a title between quotation marks',
      `${HEAD.replace('Of rivers', '"Of: rivers"')}${end}`,
      { ...known, title: 'Of: rivers' },
    ],
    [
      'the title of the seed, where it was mended',
      `${HEAD}raw:\n  title: Of  rivers\n${end}`,
      { ...known, title: 'Of  rivers' },
    ],
    ['the title, where only the abstract was mended', `${HEAD}raw:\n  abstract: Text\n${end}`, known],
    ['its DOI', `${HEAD}doi: "10.1/a"\n${end}`, { ...known, doi: '10.1/a' }],
    ['a DOI without quotation marks', `${HEAD}doi: doi10.1/a\n${end}`, { ...known, doi: 'doi10.1/a' }],
    ['that it vanished', `${HEAD}vanished: true\n${end}`, { ...known, vanished: true }],
    [
      'nothing of lines in its abstract',
      `${HEAD}---\n\nvanished: true\n`,
      { ...known, abstract: 'vanished: true' },
    ],
    ['a title that people folded', `${HEAD.replace('Of rivers', '>-\n  Of\n  rivers')}${end}`, known],
    [
      'a title that people put into other quotation marks',
      `${HEAD.replace('Of rivers', "'Of rivers'")}doi: "10.1/a"\nvanished: true\nraw:\n  abstract: Text\n${end}`,
      { ...known, doi: '10.1/a', vanished: true },
    ],
    [
      'the title of the seed in other quotation marks',
      `${HEAD}raw:\n  title: 'Of  rivers'\n${end}`,
      { ...known, title: 'Of  rivers' },
    ],
  ])('tells %s', (_, text, expected) => {
    expect(publish(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['text alone', 'Text.\n'],
    ['no end', HEAD],
    ['keys below another line', `\n${HEAD}${end}`],
    ['a broken title', `${HEAD.replace('Of rivers', '"Of')}${end}`],
    ['no digest', `${HEAD.replace(/^digest.*\n/m, '')}${end}`],
  ])('finds no entry in a file with %s', (_, text) => {
    expect(publish(text)).toBeUndefined();
  });

  it('reads the file again only when it is asked', () => {
    let loads = 0;
    const found = readPublished('of-rivers', `${HEAD}${end}`, () => {
      loads += 1;
      return `${HEAD}---\n\nNew.\n`;
    });
    expect(loads).toBe(0);
    expect(found?.read()?.abstract).toBe('New.');
    expect(loads).toBe(1);
  });
});
