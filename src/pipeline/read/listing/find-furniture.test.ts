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

  it('does not look at long texts', () => {
    expect(findFurniture('x '.repeat(600_000))).toBeUndefined();
  });
});
