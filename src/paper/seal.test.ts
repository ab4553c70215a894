import { describe, expect, it } from 'vitest';
import { checkSeal, sealLine } from './seal.ts';

const head = '---\ntitle: A\n';
const tail = '---\n\nText.\n';
const sealed = head + sealLine(head + tail) + tail;

describe('checkSeal', () => {
  it.each([
    ['a file as it was written', sealed, 'whole'],
    ['a file with line ends of Windows', sealed.replaceAll('\n', '\r\n'), 'whole'],
    ['a changed title', sealed.replace('title: A', 'title: B'), 'broken'],
    ['a changed body', sealed.replace('Text.', 'Text!'), 'broken'],
    ['an added line at the end', `${sealed}more\n`, 'broken'],
    ['a changed seal', sealed.replace(/[0-9a-f]{12}/, '000000000000'), 'broken'],
    ['a file without a seal', head + tail, 'open'],
    ['an empty file', '', 'open'],
  ])('calls %s by its name', (_, file, expected) => {
    expect(checkSeal(file)).toBe(expected);
  });
});
