import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../paper/topic.ts';
import { findPaperAcronyms } from '../acronyms/find-paper-acronyms.ts';
import { analyzePaper } from '../analyze-paper.ts';
import { makeInterner, readAtoms } from './read-atoms.ts';
import { tagPapers } from './tag-papers.ts';
import type { TaggablePaper } from './taggable-paper.ts';

const topic = (id: string, label: string, aliases: string[] = [], more: Partial<Topic> = {}): Topic => ({
  id,
  label,
  aliases,
  origin: 'curated',
  ...more,
});

const vocabulary = [
  topic('tuning', 'Fine-tuning'),
  topic('instructions', 'Instruction tuning', ['instruction fine-tuning']),
  topic('self-supervision', 'Self-supervised learning', ['SSL', 'self-supervised']),
  topic('semi-supervision', 'Semi-supervised learning'),
  topic('language-models', 'Large language models', ['LLM', 'language model']),
  topic('transport', 'Optimal transport'),
  topic('graphs', 'Graph neural networks', ['GNN']),
  topic('vision', 'Computer vision'),
  topic('photographs', 'Photograph collections', ['HolidaySnaps'], { hidden: true, implies: ['vision'] }),
  topic('drought', 'Forest drought', ['forests & drought']),
  topic('secret', 'Secret sauce', [], { hidden: true }),
];

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

const tagsOf = (title: string, abstract: string): string[] =>
  tagPapers([paper(title, abstract)], vocabulary, interner)[0]!.map(({ id }) => id);

describe('tagPapers', () => {
  it.each<[name: string, title: string, abstract: string, tags: string[]]>([
    [
      'a compound is found closed, with a space and with a hyphen',
      'Finetuning',
      'Fine tuning, fine-tuning.',
      ['tuning'],
    ],
    [
      'the end of a longer phrase is another subject',
      'On instruction fine-tuning',
      'It works.',
      ['instructions'],
    ],
    [
      'the beginning of a longer phrase counts',
      'Language model fine-tuning',
      '',
      ['language-models', 'tuning'],
    ],
    ['a plural counts', 'Of GNNs', 'Graph neural networks everywhere.', ['graphs']],
    ['an acronym wants its capitals', 'Gnns and ssl', 'The gnn.', []],
    [
      'a short form means what its paper says',
      'On SSL',
      'We study semi-supervised learning (SSL). SSL is useful.',
      ['semi-supervision'],
    ],
    [
      'inside a long form only its head counts',
      'HOT',
      'A heterogeneous graph neural network with optimal transport (HGNNOT).',
      ['graphs'],
    ],
    [
      'a hidden topic is no tag, but implies one',
      'HolidaySnaps',
      'Secret sauce for HolidaySnaps.',
      ['vision'],
    ],
    [
      'a pair stands near each other',
      'Drought',
      'When drought comes, forests thin. Forest, rain.',
      ['drought'],
    ],
    ['a pair stands in one sentence', 'Drought', 'Forests burn. A drought is near.', []],
    ['no phrase crosses a comma', 'Graph, neural networks', 'Optimal, transport.', []],
  ])('%s', (_, title, abstract, tags) => {
    expect(tagsOf(title, abstract).sort()).toEqual(tags);
  });

  it('gives receipts that stand in the paper, the best with score 1', () => {
    const abstract = 'We fine-tune LLMs. Large language models are large; HolidaySnaps are not.';
    const [receipts] = tagPapers([paper('Large Language Models', abstract)], vocabulary, interner);
    expect(receipts![0]).toEqual({
      id: 'language-models',
      score: 1,
      evidence: ['Large Language Models', 'LLMs'],
    });
    for (const { evidence } of receipts!)
      for (const phrase of evidence) expect(`Large Language Models ${abstract}`).toContain(phrase);
  });

  it('reads a short form as two other papers define it', () => {
    const define = 'Neural colour maps (NCMs) shine.';
    const papers = [paper('A', define), paper('B', define), paper('C', 'NCMs are used.')];
    const receipts = tagPapers(papers, [topic('colour', 'Neural color map')], interner);
    expect(receipts[2]).toEqual([{ id: 'colour', score: 1, evidence: ['NCMs'] }]);
  });

  it('does not tag a paper with what many name in passing', () => {
    const others = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => paper(title, 'We use fine-tuning.'));
    const receipts = tagPapers([...others, paper('Fine-tuning', 'About it.')], vocabulary, interner);
    expect(receipts.map((tags) => tags.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it.each<[name: string, naming: number, tags: string[]]>([
    ['where few papers name it', 5, ['owls', 'gulls']],
    ['not where many do', 20, ['owls']],
  ])('takes one mention outside the title for a topic %s', (_, naming, tags) => {
    const shelf = [topic('owls', 'Barn owls'), topic('gulls', 'Gulls', [], { origin: 'discovered' })];
    const others = Array.from({ length: 100 }, (_, i) =>
      paper(`Seas ${i}`, i < naming ? 'Gulls and gulls.' : 'Water.'),
    );
    const about = paper('Barn owls', 'There are barn owls. They meet gulls. They sleep.');
    expect(tagPapers([about, ...others], shelf, interner)[0]!.map(({ id }) => id)).toEqual(tags);
  });

  it('puts a topic before the one that it implies', () => {
    const shelf = [
      topic('birds', 'Birds'),
      topic('owls', 'Barn owls', [], { implies: ['birds'] }),
      topic('gulls', 'Gulls'),
    ];
    const about = paper(
      'Barn owls',
      'Most birds sleep by night. Few birds are heard then, few birds hunt. Barn owls are such birds.',
    );
    const others = ['A', 'B'].map((title) => paper(title, 'Gulls.'));
    expect(tagPapers([about, ...others], shelf, interner)[0]!.map(({ id }) => id)).toEqual(['owls', 'birds']);
  });

  it('puts the more specific one of two topics first', () => {
    const shelf = [topic('gulls', 'Gulls'), topic('owls', 'Barn owls')];
    const others = ['A', 'B', 'C', 'D'].map((title) => paper(title, 'Gulls and gulls.'));
    const both = paper('Gulls and barn owls', 'All of it.');
    expect(tagPapers([both, ...others], shelf, interner)[0]!.map(({ id }) => id)).toEqual(['owls', 'gulls']);
  });

  it('says the same whatever the order of papers and vocabulary', () => {
    const texts = [
      'Fine-tuning LLMs',
      'SSL for graphs',
      'Graph neural networks',
      'Optimal transport of GNNs',
      'Large language models',
    ];
    const papers = texts.map((title, i) =>
      paper(title, `We study ${texts[(i + 1) % texts.length]!} and self-supervised learning (SSL).`),
    );
    const expected = new Map(papers.map(({ id }, i) => [id, tagPapers(papers, vocabulary, interner)[i]]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(papers, { minLength: papers.length }),
        fc.shuffledSubarray(vocabulary, { minLength: vocabulary.length }),
        (shuffled, topics) => {
          const receipts = tagPapers(shuffled, topics, interner);
          for (const [i, { id }] of shuffled.entries()) expect(receipts[i]).toEqual(expected.get(id));
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each<[name: string, title: string, tags: string[]]>([
    ['under its narrowest subject only', 'Barn owls at night', ['owls']],
    ['under the broader one too where the title names it', 'Barn owls among birds', ['owls', 'birds']],
  ])('enters a paper %s', (_, title, tags) => {
    const shelf = [topic('birds', 'Birds'), topic('owls', 'Barn owls', [], { parent: 'birds' })];
    const all = [
      paper(title, 'Barn owls are heard. Here barn owls are seen, which few birds are.'),
      paper('Gulls', 'These birds are white.'),
    ];
    expect(tagPapers(all, shelf, interner)[0]!.map(({ id }) => id)).toEqual(tags);
  });

  it.each<[name: string, abstract: string, evidence: string[]]>([
    ['parts near each other are one phrase', 'Drought in all forests.', ['Drought in all forests']],
    [
      'what lies between parts far apart says nothing of the topic',
      'Drought makes life hard for most of the forests. A drought in forests lasts.',
      ['drought in forests', 'Drought', 'forests'],
    ],
    [
      'parts far apart are both there or none',
      'Drought in forests. Droughts in forests. Forests in drought. In most of the world drought comes to the forests.',
      ['Droughts in forests', 'Drought in forests', 'Forests in drought'],
    ],
  ])('gives as evidence of a pair: %s', (_, abstract, evidence) => {
    const [receipts] = tagPapers([paper('On rain', abstract)], vocabulary, interner);
    expect(receipts?.find(({ id }) => id === 'drought')?.evidence).toEqual(evidence);
  });
});
