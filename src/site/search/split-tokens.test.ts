import { describe, expect, test } from 'vitest';
import { splitTokens } from './split-tokens.ts';

const CASES: readonly (readonly [text: string, closed: readonly string[], parts?: readonly string[]])[] = [
  ['pre-training', ['pretraining'], ['pre', 'training']],
  ['pretraining', ['pretraining']],
  ['MidiBERT', ['midibert'], ['midi', 'bert']],
  ['CodeT5+', ['codet5'], ['code', 't5']],
  ['Qwen2.5', ['qwen25'], ['qwen2', '5']],
  ['GPT-3, e.g. in 2020.', ['gpt3', 'e', 'g', 'in', '2020'], ['gpt', '3']],
  ["Pretrainer's guide", ['pretrainer', 'guide']],
  ['Erdős–Rényi', ['erdos', 'renyi']],
  ['LLMs', ['llms']],
  ['BERT_BASE', ['bertbase'], ['bert', 'base']],
  ['{} -- !', []],
];

describe('tokens', () => {
  test.each(CASES.map(([text, closed, parts = []]) => ({ text, closed, parts })))(
    'of "$text"',
    ({ text, closed, parts }) => {
      const tokens = splitTokens(text);
      expect(tokens.map((token) => token.text)).toEqual(closed);
      expect(tokens[0]?.parts ?? []).toEqual(parts);
    },
  );
});
