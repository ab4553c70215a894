import { expect, test } from 'vitest';
import { createKeySequence, foldTokens } from './fold-tokens.ts';
import { foldWords } from './fold-words.ts';
import { readTokens } from './read-tokens.ts';

/** The phrases of a title: runs of words that stand together, as written. */
function phrasesOf(title: string, ...others: string[]): string[] {
  const tokens = readTokens([title, ...others].map((text) => ({ title: text, abstract: '' })));
  const { keys, from, to, length } = foldTokens(
    tokens.wordsOf(0),
    foldWords(tokens.forms),
    createKeySequence(),
  );
  const phrases: string[][] = [[]];
  for (let i = 0; i < length; i += 1) {
    if (keys[i]! < 0) phrases.push([]);
    else phrases.at(-1)!.push(title.slice(from[i]!, to[i]!));
  }
  return phrases.filter((words) => words.length > 0).map((words) => words.join('+'));
}

/** Whether two titles have the same terms. */
function same(a: string, b: string, ...others: string[]): boolean {
  const tokens = readTokens([a, b, ...others].map((text) => ({ title: text, abstract: '' })));
  const folded = foldWords(tokens.forms);
  const [x, y] = [0, 1].map((paper) => {
    const { keys, length } = foldTokens(tokens.wordsOf(paper), folded, createKeySequence());
    return [...keys.subarray(0, length)].filter((key) => key >= 0).join(' ');
  });
  return x === y;
}

test.each([
  ['hyphenated words are two words side by side', 'low-rank adaptation', ['low+rank+adaptation']],
  ['stop words end a phrase', 'sheets of old ice', ['sheets', 'old+ice']],
  ['a comma ends a phrase', 'dogs, cats', ['dogs', 'cats']],
  ['numbers end a phrase', 'top 5 accuracy', ['top', 'accuracy']],
  ['a number that belongs to a name stays with it', 'GPT-4 agents', ['GPT-4+agents']],
  ['addresses, formulas and commands say nothing', 'glaciers https://x.org/a $a+b$ \\alpha', ['glaciers']],
  ['a prefix is no word of its own', 'self-organised pre-training', ['self+organised+pre-training']],
  [
    'a compound around a stop word is one word',
    'out-of-distribution data, in-context',
    ['out-of-distribution+data', 'in-context'],
  ],
  ['a single letter belongs to the next word', 'k-means', ['k-means']],
])('%s', (_, title, phrases) => {
  expect(phrasesOf(title)).toEqual(phrases);
});

test.each([
  ['pre-training', 'Pretraining', [], true],
  ['fine-tuning', 'finetuning', [], true],
  ['fine tuning', 'fine-tuned', ['finetune'], true],
  ['k-means', 'kmeans', [], true],
  ['modelling', 'models', [], true],
  ['LMs', 'LM', [], true],
  ['generation', 'general', [], false],
] as const)('%s and %s as the same terms, beside %j: %s', (a, b, others, expected) => {
  expect(same(a, b, ...others)).toBe(expected);
});

test('a form that grows under normalisation still points into the text', () => {
  expect(phrasesOf('ﬁne-grained ﬁlms')).toEqual(['ﬁne-grained+ﬁne-grained+ﬁlms']);
});
