import { describe, expect, it } from 'vitest';
import { findFurniture } from './find-furniture.ts';

const SURE: Readonly<Record<string, readonly string[]>> = {
  'furniture-symbols': ['·', '12', '▲ 45', '3 / 7', '— • —', '🔥'],
  'furniture-link': [
    'https://example.org/a',
    'github.com/a/b',
    'a.b@example.org, c@d.org',
    'doi:10.1000/x',
    'DOI 10.1000/x',
    'arXiv 2301.00001v2',
    '@someone',
  ],
  'furniture-date': [
    'Mar 17',
    '17 March 2024',
    'Published on Mar 3, 2024',
    '2 days ago',
    'Yesterday',
    'Tuesday, 5 May',
    '2024-03-01 Fri',
  ],
  'furniture-count': [
    '5 authors',
    '12 comments',
    '1.2k stars',
    'Cited by 45',
    'Showing 1 to 20 of 89',
    'Page 3 of 20',
    '4 min read',
  ],
  'furniture-byline': [
    'byAK and the research community',
    'Submitted by miller',
    'Posted by @jo · 3 likes',
    'by @jo',
  ],
  'furniture-menu': [
    'new',
    'Subscribe',
    'PDF | Code | Project page',
    'Home Papers About',
    'Previous',
    'Abstract',
  ],
  'furniture-call': [
    'View all',
    'Sign in',
    'Get trending papers in your email inbox!',
    'Sign up for our newsletter',
    'We use cookies to improve this site.',
    '© 2024 The Authors. All rights reserved.',
    'Discuss this paper here',
  ],
  'furniture-label': ['Keywords: rivers, fire', 'Comments: 12 pages, 3 figures', 'Code: https://example.org'],
  'furniture-biography': [
    'Ada Lovelace is a PhD student at the University of Nowhere. Her research interests are engines.',
  ],
  'furniture-authors': ['Authors: Ada Lovelace'],
};

const TITLES = [
  'BERT',
  'Get more for less: Principled data selection',
  'Show, attend and tell',
  'Follow the leader in changing seas',
  'BYOL for everything',
  'ByT5: bytes instead of tokens',
  'May the force be with you: on friction',
  'New bounds for old graphs',
  'Comments on the nature of comments',
  'Views of rivers from space',
  'Abstract interpretation of programs',
  '2001: A year in review',
  'Keywords in context',
  'A professor is a lecturer: role logic',
  'Read the abstract: how reviewers skim',
];

describe('findFurniture', () => {
  it.each(Object.entries(SURE).flatMap(([rule, texts]) => texts.map((text) => [text, rule] as const)))(
    'knows %j by the rule %s',
    (text, rule) => {
      expect(findFurniture(text)).toEqual({ rule, sure: true });
    },
  );

  it.each(TITLES)('is never sure that a title such as %j is furniture', (title) => {
    expect(findFurniture(title)?.sure).not.toBe(true);
  });

  it.each(
    (
      'keyword|keywords|keywords and phrases|index terms|tag|tags|topics|subject|subjects|category|categories|comment|' +
      'comments|journal|journal ref|journal-ref|venue|conference|cite as|doi|url|link|code|github|project|project page|pdf|' +
      'arxiv|published|date|year|affiliation|affiliations|msc|acm|report number|license|licence|source|author profile|authors page'
    )
      .split('|')
      .flatMap((label) => [`${label}: about`, `${label.toUpperCase()} — about`]),
  )('knows the label of %j', (text) => {
    expect(findFurniture(text)).toEqual({ rule: 'furniture-label', sure: true });
  });

  it.each<[string, string]>([
    ['furniture-byline', 'by Ada Lovelace and others'],
    ['furniture-menu', 'the papers of 2024'],
    ['furniture-authors', 'Ada Lovelace, Wei Li'],
    ['furniture-authors', 'Ada Lovelace, Wei Li, lei wang'],
    ['furniture-venue', 'NeurIPS 2023'],
    ['furniture-venue', "ICLR '24"],
    ['furniture-venue', 'Published at ICLR 2024 (oral)'],
    ['furniture-venue', 'Accepted by Journal of Rivers and Fire, 1998'],
    ['furniture-venue', 'Conference on the Sea, 2001 Workshop'],
    ['furniture-affiliation', 'Department of Rivers'],
    ['furniture-affiliation', 'University of Nowhere, Somewhere'],
    ['furniture-affiliation', 'Universität Wien'],
    ['furniture-affiliation', 'Rivers GmbH'],
  ])('suspects %s in %j', (rule, text) => {
    expect(findFurniture(text)).toEqual({ rule, sure: false });
  });

  it.each([
    'Rivers 2023',
    'Rivers of fire in 2023',
    'The University of rivers: a model',
    'By hand: Ada Lovelace',
    'Why Universities matter',
    `Department of ${'Rivers '.repeat(30)}`,
    'Abstractions of papers',
  ])('finds no furniture in %j, or only venues', (text) => {
    expect([undefined, 'furniture-venue']).toContain(findFurniture(text)?.rule);
    expect(findFurniture(text)?.sure).not.toBe(true);
  });

  it.each([
    'http://a.b/c',
    'www.a.b/c',
    'first.last+tag@my-lab.org',
    'arxiv:2301.00001',
    '10.1000/abc',
    'DOI 10.1000/abc',
    'arXiv 2301.00001',
    'arXiv 2301.00001v12',
    '@some_one',
    'my-lab.example.edu',
    'example.ai/a/b',
    'https://a.b/, www.c.d | @e · f.org',
  ])('knows the address %j', (text) => {
    expect(findFurniture(text)).toEqual({ rule: 'furniture-link', sure: true });
  });

  it.each([
    'see http://a.b/c',
    'http:// a b',
    'not@an address',
    'a doi:10.1000/abc of rivers',
    'doi rivers',
    'x10.1000/abc',
    '10.1/abc x',
    'arXiv 230.00001x',
    '@some-one else',
    'example.museum',
    'rivers.com and seas',
  ])('takes %j for no address', (text) => {
    expect(findFurniture(text)?.rule).not.toBe('furniture-link');
  });

  it.each([
    ['NeurIPS 2023', true],
    ['NeurIPS, 2023', true],
    ["Proceedings of the Conference on Rivers and Seas '98", true],
    ['Journal for Rivers & Seas 1998', true],
    ['Presented at KDD 2020 poster', true],
    ['To appear in TACL 2025 (to be confirmed)', true],
    ['2023', false],
    ['rivers 2023', false],
    ['NeurIPS 2150', false],
    ['NeurIPS 1799', false],
    ['NeurIPS 20231', false],
    ['NeurIPS: 2023', false],
    ['One Two Three Four Five Six Seven Eight 2023', true],
    ['One Two Three Four Five Six Seven Eight Nine 2023', false],
  ] as const)('calls %j a venue: %s', (text, venue) => {
    expect(findFurniture(text)?.rule === 'furniture-venue').toBe(venue);
  });

  it('does not look at long texts', () => {
    expect(findFurniture('x '.repeat(600_000))).toBeUndefined();
  });
});
