import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../paper/topic.ts';
import { findPaperAcronyms } from '../../acronyms/find-paper-acronyms.ts';
import { analyzePaper } from '../../analyze-paper.ts';
import { makeInterner, readAtoms } from '../read-atoms.ts';
import type { TaggablePaper } from '../taggable-paper.ts';
import { discoverTopics } from './discover-topics.ts';

const interner = makeInterner();

function paper(title: string, abstract: string): TaggablePaper {
  const text = { title, abstract };
  return {
    id: title,
    ...text,
    atoms: readAtoms(analyzePaper(text), interner),
    acronyms: findPaperAcronyms(text),
  };
}

/** Twelve invented papers on four subjects, with what every abstract says in passing. */
const subjects = [
  ['Honey bee navigation', 'How honey bee navigation fails in rain', 'honey bee navigation'],
  ['Alpine glacier retreat', 'Mapping alpine glacier retreat', 'alpine glacier retreat'],
  ['Bayesian scribes of the north', 'The trade of Bayesian scribes', 'Bayesian scribes'],
  ['Slow radio transients (SRTs)', 'Catching slow radio transients', 'slow radio transients (SRTs)'],
] as const;
const papers = subjects.flatMap(([first, second, phrase]) => [
  paper(
    first,
    `We study ${phrase}. Extensive experiments on benchmark datasets show new results. Few know ${phrase}.`,
  ),
  paper(
    second,
    `The subject of this work is ${phrase}. Extensive experiments on benchmark datasets are shown.`,
  ),
  paper(
    `More on the same: ${first}`,
    `Again ${phrase} are seen. Extensive experiments on benchmark datasets follow.`,
  ),
]);
const papersOn = (phrases: readonly string[]): TaggablePaper[] =>
  [1, 2].flatMap((at) =>
    phrases.map((phrase) =>
      paper(`Part ${at}: ${phrase}`, `We study ${phrase}. Few know ${phrase}. All ask for ${phrase}.`),
    ),
  );
const labels = (topics: readonly Topic[]): string[] => topics.map(({ label }) => label).sort();

describe('discoverTopics', () => {
  it('finds what titles name and abstracts return to, as whole phrases, spelt as in a sentence', () => {
    expect(labels(discoverTopics(papers, [], interner))).toEqual([
      'Alpine glacier retreat',
      'Bayesian scribes',
      'Honey bee navigation',
      'Slow radio transients',
    ]);
  });

  it('knows a topic by its short form, and gives it a stable id', () => {
    expect(discoverTopics(papers, [], interner).find(({ label }) => label.startsWith('Slow'))).toEqual({
      id: 'slow-radio-transients',
      label: 'Slow radio transients',
      aliases: ['SRT'],
      origin: 'discovered',
    });
  });

  it('adds nothing to what it found before', () => {
    expect(discoverTopics(papers, discoverTopics(papers, [], interner), interner)).toEqual([]);
  });

  it.each<[name: string, topic: Topic]>([
    ['hidden', { id: 'glaciers', label: 'Alpine glacier retreat', hidden: true, origin: 'discovered' }],
    [
      'merged into another',
      { id: 'ice', label: 'Ice', aliases: ['alpine-glacier retreat'], origin: 'curated' },
    ],
  ])('never proposes again what people have %s', (_, topic) => {
    expect(labels(discoverTopics(papers, [topic], interner))).not.toContain('Alpine glacier retreat');
  });

  it('leaves a full vocabulary alone', () => {
    const full = Array.from({ length: 18 }, (_, i): Topic => ({
      id: `t${i}`,
      label: `Topic ${i}`,
      origin: 'curated',
    }));
    expect(discoverTopics(papers, full, interner)).toEqual([]);
  });

  it('does not depend on the order of the papers', () => {
    const expected = discoverTopics(papers, [], interner);
    fc.assert(
      fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
        expect(discoverTopics(shuffled, [], interner)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[rule: string, phrases: readonly string[], expected: string | undefined]>([
    ['things that are counted in the plural', ['harbour seal', 'harbour seals'], 'Harbour seals'],
    ['the activity, not the word it comes from', ['marketing', 'marketing'], 'Marketing'],
    ['no word for its namesake of an activity', ['markets', 'market'], undefined],
    ['no hyphenated word that stands before nouns', ['out-of-phase', 'out-of-phase'], undefined],
    ['no remains of formulas', ['sub infinity', 'sub infinity'], undefined],
  ])('heads %s', (_, phrases, expected) => {
    const found = discoverTopics([...papers, ...papersOn(phrases)], [], interner);
    const known = labels(discoverTopics(papers, [], interner));
    expect(labels(found).filter((label) => !known.includes(label))).toEqual(expected ? [expected] : []);
  });

  it.each<[phrase: string, aliases: readonly string[]]>([
    ['many-shot learning', ['many-shot']],
    ['tidal forecasting', ['tidally forecasting']],
    ['harbour seal counting', ['Harbour seal & counting']],
    ['gull counting', []],
    ['harbour seal reasoning', []],
  ])('knows other forms of %s', (phrase, aliases) => {
    const found = discoverTopics([...papers, ...papersOn([phrase, phrase])], [], interner);
    expect(found.find(({ label }) => label.toLowerCase() === phrase)?.aliases ?? []).toEqual(aliases);
  });

  it.each<[name: string, phrases: readonly string[], topics: number]>([
    ['one topic of recurrent networks and recurrent neural networks', ['recurrent', 'recurrent neural'], 1],
    ['two topics of Bayesian networks and Bayesian neural networks', ['Bayesian', 'Bayesian neural'], 2],
  ])('makes %s', (_, kinds, topics) => {
    const more = papersOn(kinds.map((kind) => `${kind} networks`));
    const found = labels(discoverTopics([...papers, ...more], [], interner));
    expect(found.filter((label) => label.endsWith('networks'))).toHaveLength(topics);
  });

  it('says nothing about an empty corpus', () => {
    expect(discoverTopics([], [], interner)).toEqual([]);
  });
});
