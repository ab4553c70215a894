import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';

describe('measureText', () => {
  it.each<[string, Partial<ReturnType<typeof measureText>>]>([
    ['', { length: 0, words: 0, sentences: 0, end: -1, capitals: 0 }],
    ['Rivers after Fire', { length: 17, words: 3, cues: 0, sentences: 0, end: -1, capitals: 2 / 3 }],
    ['We show that it is so.', { words: 6, cues: 5, sentences: 1, end: 1, capitals: 0 }],
    ['One ends. Two ends? "Three" ends! (Four) goes on', { sentences: 3, end: -1 }],
    ['It is said (so.) “Indeed.” 3 times.', { sentences: 3, end: 1 }],
    ['No e.g. sentence', { sentences: 0, end: -1 }],
    ['It goes on…', { sentences: 1, end: 1 }],
    ['It costs 5 $x.$', { sentences: 1, end: 1 }],
    ['Why not?', { sentences: 1, end: 0 }],
    ['Stop it!”', { sentences: 1, end: 0 }],
    ['深度学习。很好。', { length: 20, cues: 2, sentences: 2, end: 1 }],
    ['为什么？', { sentences: 1, end: 0 }],
    ['Über Ästhetik der Flüsse', { capitals: 1 }],
    ['abc Abc abcd', { capitals: 0 }],
  ])('measures %j', (text, shape) => {
    expect(measureText(text)).toMatchObject(shape);
  });

  it('looks at the beginning of a long text, and knows its length and its end', () => {
    const shape = measureText(`${'We are. '.repeat(500)}${'rivers '.repeat(100)}why?`);
    expect(shape).toMatchObject({ length: 4704, words: 1000, cues: 1000 / 2 + 1, end: 0 });
  });
});
