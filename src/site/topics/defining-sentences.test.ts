import { expect, test } from 'vitest';
import type { Topic } from '../../paper/topic.ts';
import { smallCatalog } from '../small-catalog.ts';
import { chooseDefiningSentences } from './defining-sentences.ts';
import { hubsOf } from './hubs.ts';

function quotes(abstracts: readonly string[], evidence: string, topic: Partial<Topic> = {}): string[] {
  const papers = abstracts.map((abstract, index) => ({
    id: `p${index}`,
    title: `Paper ${index}`,
    abstract,
    tags: ['few-shot-parsing'],
    topics: [{ id: 'few-shot-parsing', score: 1, evidence: [evidence] }],
  }));
  const catalog = smallCatalog(papers, [{ id: 'few-shot-parsing', label: 'Few-shot parsing', ...topic }]);
  const hub = hubsOf(catalog).get('few-shot-parsing');
  return hub ? chooseDefiningSentences(hub).map(({ text }) => text) : [];
}

test('a definition comes before a general remark, and a general remark before what authors say of themselves', () => {
  const ours = 'We study few-shot parsing in the wild and find that it works well enough there.';
  const remark = 'Few-shot parsing has recently become popular in the study of endangered languages.';
  const definition = 'Few-shot parsing (FSP) is a way to parse a language from a handful of examples.';
  expect(quotes([ours, remark, definition], 'few-shot parsing')).toEqual([definition, remark]);
});

test('each paper gives at most one sentence and three papers are enough', () => {
  const say = (what: string): string =>
    `Few-shot parsing is a ${what} of much interest to us all. Few-shot parsing is a task.`;
  expect(quotes(['task', 'method', 'goal', 'field'].map(say), 'few-shot parsing')).toEqual(
    ['task', 'method', 'goal'].map((what) => say(what).split('. ')[0] + '.'),
  );
});

test('a lone paper that only speaks of its own work is still quoted', () => {
  const ours = 'In this paper we propose a fast method for few-shot parsing of speech.';
  expect(quotes([`Speech is hard. ${ours}`], 'few-shot parsing')).toEqual([ours]);
});

test.each([
  [
    'an alias counts',
    'Parsing with few examples aims to learn grammar from almost no data at all.',
    { aliases: ['Parsing with few examples'] },
  ],
  ['a plural counts', 'Few-shot parsings are a kind of analysis that needs almost no data at all.', {}],
])('%s', (_, sentence, topic) => {
  expect(quotes([sentence], 'few-shot parsing', topic)).toEqual([sentence]);
});

test.each([
  ['no abstract has the phrase', 'Nothing to see here, and nothing to quote either.'],
  ['the phrase is only a part of a word', 'The nonfew-shot parsingly word is not the phrase.'],
])('nothing is quoted when %s', (_, abstract) => {
  expect(quotes([abstract], 'few-shot parsing')).toEqual([]);
});
