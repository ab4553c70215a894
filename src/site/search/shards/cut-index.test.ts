import { describe, expect, test } from 'vitest';
import { choosePapers } from '../choose-papers.ts';
import { corpusWordsOf, rememberWords } from '../corpus-words.ts';
import { openQuickIndex } from '../open-quick-index.ts';
import { packIndex } from '../pack-quick-index.ts';
import { searchPapers } from '../search-papers.ts';
import { smallFullText, smallReview } from '../small-review.fixture.ts';
import { openShards } from './open-shards.ts';
import { cutIndex, packShards, separate } from './pack-shards.ts';
import { shardFile, type ShardRoot } from './shard-files.ts';
import { openShardText } from './shard-text.ts';

const review = smallReview();
const files = new Map(cutIndex(review));
const root = JSON.parse(files.get(shardFile.root)!) as ShardRoot;
const whole = openQuickIndex(packIndex(review, true));

async function ask(query: string): Promise<{ found: number[]; fetched: string[] }> {
  const fetched: string[] = [];
  const index = openShards(root, (file) => {
    fetched.push(file);
    const content = files.get(file);
    return content ? Promise.resolve(JSON.parse(content)) : Promise.reject(new Error(file));
  });
  const { papers } = await searchPapers(query, index, openShardText(index));
  return { found: papers.map(({ paper }) => paper), fetched };
}

const QUERIES = [
  'tern',
  'TRN',
  'Small modules for large networks',
  'exemplars',
  'handwriten',
  'seaice',
  'pre trained weights',
  'penalised samples',
  'large language models',
  'how can we prevent forgetting?',
  'bertsimas',
  'ada berg',
  '"the same buoy"',
  '"pre-trained models"',
  '"sea ice frozen"',
  'catastr',
  'SAE',
  'zyzzyva',
  '',
];

describe('an index in parts', () => {
  test.each(QUERIES)('answers “%s” as the whole one does', async (query) => {
    const { papers } = await searchPapers(query, whole, smallFullText(review));
    expect((await ask(query)).found).toEqual(papers.map(({ paper }) => paper));
  });

  test('fetches no list of words for a query whose words are known', async () => {
    const { fetched } = await ask('adapters for sea ice?');
    expect(fetched.filter((file) => !file.startsWith('terms/'))).toEqual([]);
    expect((await ask('adaptrs')).fetched).toContain('words/often.json');
  });

  test('is the same bytes again, and none for a review that one file holds', () => {
    expect(new Map(cutIndex(smallReview()))).toEqual(files);
    expect(packShards(review).size).toBe(0);
  });

  test('is the same bytes when texts were taken apart before, in other numbers', () => {
    const [first, second] = smallReview().papers;
    const before = { ...smallReview(), papers: [second!, first!] };
    const corpus = corpusWordsOf(before);
    rememberWords({
      forms: corpus,
      stems: corpus.stems,
      find: ({ id }) => corpus.papers[before.papers.findIndex((paper) => paper.id === id)],
      findName: (name) => corpus.names.get(name),
    });
    expect(new Map(cutIndex(smallReview()))).toEqual(files);
  });

  test.each([
    ['', 'adapter', 'a'],
    ['adapt', 'adapter', 'adapte'],
    ['model', 'models', 'models'],
    ['sea', 'tern', 't'],
  ])('tells files apart by few letters: %s < %s', (before, key, expected) => {
    expect(separate(before, key)).toBe(expected);
  });

  test('keeps what a list shows', async () => {
    const index = openShards(root, (file) => Promise.resolve(JSON.parse(files.get(file)!)));
    const { main } = choosePapers((await searchPapers('tern', index, openShardText(index))).papers);
    await index.load(main.map(({ paper }) => paper));
    expect(main.map(({ paper }) => index.record(paper))).toEqual(
      main.map(({ paper }) => whole.record(paper)),
    );
    expect(() => index.record(99)).toThrow('paper 99 was not loaded');
  });
});
