import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords, TOKEN } from './words.ts';

const textsOf = (text: string) => splitWords(text).map((word) => word.text);

describe('splitWords', () => {
  test.each([
    [
      'keeps hyphens and digits inside a word',
      'GPT-3 beats wav2vec 2.0',
      ['GPT-3', 'beats', 'wav2vec', '2.0'],
    ],
    [
      'keeps an apostrophe inside a word',
      'the model’s and the models’ loss',
      ['the', 'model’s', 'and', 'the', 'models', 'loss'],
    ],
    [
      'keeps thousands and decimals together',
      '1,000,000 or 1,234.5 or 3.14.',
      ['1,000,000', 'or', '1,234.5', 'or', '3.14'],
    ],
    [
      'keeps a compound with a dash in one piece, but no remark',
      'Jensen–Shannon, image–text; a bound–which is tight–and 2–6',
      ['Jensen–Shannon', 'image–text', 'a', 'bound', 'which', 'is', 'tight', 'and', '2', '6'],
    ],
    ['parts numbers of a list', 'in 1,2 and 3', ['in', '1', '2', 'and', '3']],
    [
      'takes an address as one word, without the full stop after it',
      'at https://x.org/a_b?c=1. Next',
      ['at', 'https://x.org/a_b?c=1', 'Next'],
    ],
    ['leaves the bracket around an address', '(see www.x.org/a).', ['see', 'www.x.org/a']],
    [
      'takes a formula as one word',
      'the $\\ell_2$ norm of $x + y$ is',
      ['the', '$\\ell_2$', 'norm', 'of', '$x + y$', 'is'],
    ],
    [
      'does not take prices for a formula',
      'from $5 million to $10 million',
      ['from', '5', 'million', 'to', '10', 'million'],
    ],
    ['takes a command of LaTeX as one word', '\\emph{very} good', ['\\emph', 'very', 'good']],
    ['knows programming languages', 'C++ and C#', ['C++', 'and', 'C#']],
    ['keeps abbreviations in one piece', 'e.g. this, i.e. that', ['e.g', 'this', 'i.e', 'that']],
    ['reads any script', 'Größe, модель и 模型', ['Größe', 'модель', 'и', '模型']],
    ['finds nothing in marks', ' … — ! ', []],
  ])('%s', (_case, text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  test('every word is verbatim at its place, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 .,$\\-’:/(é\n'), maxLength: 80 }), (text) => {
        let from = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(from);
          expect(word.end).toBeGreaterThan(word.start);
          from = word.end;
        }
      }),
    );
  });

  test('reads ASCII as the pattern does', () => {
    const byPattern = (text: string) => [...text.matchAll(new RegExp(TOKEN))].map((match) => match.index);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'ab1 .,$\\-’:/(é_+#\n—',
            "'",
            'http',
            'https://',
            'www.',
            '1,000',
            '12,',
            '模',
            '\ud83d',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          expect(splitWords(text).map(({ start }) => start)).toEqual(byPattern(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('reads the lines of a text as it reads each of them', () => {
    const line = fc
      .array(fc.constantFrom(...'ab1 .,$\\-’:/(é_–', 'https://', 'www.', '1,000', '12,'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(textsOf(`${a}\n${b}`)).toEqual([...textsOf(a), ...textsOf(b)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives a written form one number, whatever stands around it', () => {
    const [first, second, third] = splitWords('frobnicate the “frobnicate”');
    expect(third).toMatchObject({ id: first!.id, text: 'frobnicate' });
    expect(second!.id).not.toBe(first!.id);
  });
});
