import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { topicIndexOf } from '../topics/topic-index.ts';
import { graphPage } from './graph-page.ts';

const node = (id: string, count: number, community: number) => ({
  id,
  label: id,
  count,
  community,
  x: count,
  y: community,
});

test('the map calls an area what the list of topics calls it', () => {
  const catalog = smallCatalog(
    ['lora', 'lora', 'prompts', 'vision', 'images', 'law'].map((tag, i) => ({ id: `p${i}`, tags: [tag] })),
    [
      { id: 'tuning', label: 'Tuning' },
      { id: 'lora', label: 'LoRA', parent: 'tuning' },
      { id: 'prompts', label: 'Prompts', parent: 'tuning' },
      { id: 'vision', label: 'Vision' },
      { id: 'images', label: 'Images' },
      { id: 'law', label: 'Law' },
    ],
    {
      graph: {
        nodes: [
          node('lora', 2, 0),
          node('prompts', 1, 0),
          node('vision', 1, 1),
          node('images', 1, 1),
          node('law', 1, 2),
        ],
        edges: [],
      },
    },
  );
  const named = topicIndexOf(catalog).areas.map(({ name }) => name);
  expect(named).toEqual(['Tuning', 'Images · Vision', 'Other topics']);
  expect(graphPage(catalog).map.areas.map(({ label, topics }) => [label, topics])).toEqual([
    ['Tuning', 2],
    ['Images · Vision', 2],
    // An area of one topic stands among the others there.
    ['law', 1],
  ]);
});
