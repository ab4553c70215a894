import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { broaderTopics, hubsOf } from './hubs.ts';

const catalog = smallCatalog(
  [
    { id: 'one', tags: ['prompt-tuning', 'robustness'] },
    { id: 'two', tags: ['robustness', 'prompt-tuning'] },
    { id: 'three', tags: ['tuning'] },
    { id: 'four', tags: ['not-in-the-vocabulary'] },
  ],
  [
    { id: 'tuning', label: 'Tuning', parent: 'learning' },
    { id: 'prompt-tuning', label: 'Prompt tuning', parent: 'tuning' },
    { id: 'robustness', label: 'Robustness', parent: 'secret' },
    { id: 'secret', label: 'Secret', hidden: true },
    { id: 'learning', label: 'Learning' },
    { id: 'unused', label: 'Unused' },
  ],
);
const papersOn = (id: string): string[] =>
  (hubsOf(catalog).get(id)?.all ?? []).map(({ paper, via }) =>
    via === undefined ? paper.id : `${paper.id} via ${via}`,
  );

test('tags and their broader topics have hubs, hidden and empty topics have none', () => {
  expect([...hubsOf(catalog).keys()]).toEqual([
    'learning',
    'not-in-the-vocabulary',
    'prompt-tuning',
    'robustness',
    'tuning',
  ]);
});

test('a topic the vocabulary does not know is named after its id', () => {
  expect(hubsOf(catalog).get('not-in-the-vocabulary')).toMatchObject({ label: 'Not in the vocabulary' });
});

test.each([
  ['prompt-tuning', ['one', 'two']],
  ['tuning', ['three', 'one via prompt-tuning', 'two via prompt-tuning']],
  ['learning', ['one via prompt-tuning', 'three via tuning', 'two via prompt-tuning']],
])('%s lists its own papers, then those of narrower topics', (id, papers) => {
  expect(papersOn(id)).toEqual(papers);
});

test('a vocabulary whose parents form a circle still ends', () => {
  const circle = smallCatalog(
    [{ id: 'one', tags: ['a'] }],
    [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ],
  );
  expect(broaderTopics(circle, 'a')).toEqual(['b']);
});
