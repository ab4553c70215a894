import { expect, it } from 'vitest';
import type { DescribedPaper } from '../../paper/paper.ts';
import type { Link } from '../../paper/schema.ts';
import { entryOf } from './entry-of.ts';

const described = (code: string | undefined, links: readonly Link[] | undefined): DescribedPaper =>
  ({
    paper: {
      id: 'of-rivers',
      title: 'Of rivers',
      abstract: 'We measure it.',
      source: [{ file: 'a.txt', line: 1 }],
      digest: '0123456789abcdef',
      ...(code !== undefined && { code }),
    },
    description: { tags: ['rivers'], ...(links && { links }) },
  }) as unknown as DescribedPaper;
const found: Link = { url: 'https://a.b/found', kind: 'project' };

it('is what is known and what is said, without id and abstract, which stand elsewhere', () => {
  expect(entryOf(described(undefined, undefined))).toEqual({
    title: 'Of rivers',
    tags: ['rivers'],
    source: [{ file: 'a.txt', line: 1 }],
    digest: '0123456789abcdef',
    links: [],
  });
});

it.each<[string, string | undefined, readonly Link[] | undefined, readonly Link[]]>([
  ['found in the abstract', undefined, [found], [found]],
  ['named by the record', 'https://a.b/', undefined, [{ url: 'https://a.b/', kind: 'code' }]],
  ['of both', 'https://a.b/', [found], [found, { url: 'https://a.b/', kind: 'code' }]],
  ['of both that are the same, once', 'https://a.b/found', [found], [found]],
])('has the links %s', (_, code, links, expected) => {
  expect(entryOf(described(code, links)).links).toEqual(expected);
});
