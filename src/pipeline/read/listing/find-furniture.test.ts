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

  const fill = (start: string, length: number, end = ''): string =>
    start + 'x'.repeat(length - start.length - end.length) + end;

  it.each<[string, string, boolean, string]>([
    ['a label in 400 characters', 'furniture-label', true, fill('Keywords: ', 400)],
    ['a call in 12 words', 'furniture-call', true, `Get a b c d e f g h i in your`],
    ['a call in five words', 'furniture-call', true, 'View a b c comments'],
    ['a notice in 400 characters', 'furniture-call', true, fill('Rivers and our privacy policy ', 400)],
    ['a date in nine words', 'furniture-date', true, 'Published on Mon 5 March 2024 at 10 am'],
    ['counts in eight words', 'furniture-count', true, '1 like 2 likes 3 views 4 stars'],
    ['counts with letters', 'furniture-count', true, '1.2k likes 3,4m views 5b stars'],
    ['a by-line in 14 words', 'furniture-byline', true, 'Posted by a b c d e f g h i j k l'],
    ['a menu in 20 words', 'furniture-menu', true, 'home papers '.repeat(10).trim()],
    [
      'a person in 900 characters',
      'furniture-biography',
      true,
      fill('Ada was the fellow who works on ', 900),
    ],
    ['a likely by-line in ten words', 'furniture-byline', false, 'by Ada b c d e f g h i'],
    ['a likely menu in six words', 'furniture-menu', false, 'the papers of all that 2024'],
    ['an institute in 200 characters', 'furniture-affiliation', false, fill('Department of ', 200)],
    ['a label too long to be sure', 'furniture-authors', true, fill('Authors: ', 1000)],
  ])('finds %s', (_, rule, sure, text) => {
    expect(findFurniture(text)).toEqual({ rule, sure });
  });

  it.each<[string, string]>([
    ['a label in 401 characters', fill('Keywords: ', 401)],
    ['a call in 13 words', 'Get a b c d e f g h i j in your'],
    ['a call in six words without a reader', 'View a b c d comments'],
    ['a call before a colon and space', 'View more: comments'],
    ['a call without an object', 'View a b c'],
    ['a notice in 401 characters', fill('Rivers and our privacy policy ', 401)],
    ['a date in ten words', 'Published on Mon 5 March 2024 at 10 : 30 am'],
    ['numbers of days without a date', '5 days 3 hours'],
    ['counts in nine words', '1 like 2 likes 3 views 4 stars 5'],
    ['counts without a number', 'likes views'],
    ['a by-line in 15 words', 'Posted by a b c d e f g h i j k l m'],
    ['a menu in 21 words', `${'home papers '.repeat(10)}home`],
    ['a menu word that is not one alone', 'Tasks'],
    ['a menu that ends as a sentence', 'Home papers and about articles and the blog posts.'],
    ['a person in 901 characters', fill('Ada was the fellow who works on ', 901)],
    ['a person after four words', 'Ada is a very very very very student who works on rivers'],
    ['a person without research', 'Ada is a student of rivers'],
    ['an author label past 1000 characters', fill('Authors: ', 1001)],
    ['an institute in 201 characters', fill('Department of ', 201)],
    ['a likely by-line in eleven words', 'by Ada b c d e f g h i j'],
    ['a likely by-line with a stop', 'by Ada and others.'],
    ['an institute that ends as a question', 'Why a College?'],
  ])('is not sure of %s', (_, text) => {
    expect(findFurniture(text)?.sure).not.toBe(true);
  });

  it.each(
    'submitted posted uploaded shared added curated published presented written created reviewed edited maintained powered hosted recommended'
      .split(' ')
      .map((verb) => `${verb} by rivers-of-sand`),
  )('is sure of the by-line %j', (text) => {
    expect(findFurniture(text)).toEqual({ rule: 'furniture-byline', sure: true });
    expect(findFurniture(`Not ${text}`)?.rule).not.toBe('furniture-byline');
  });

  it.each([
    'Here we use cookies',
    'This site uses cookies',
    'This website uses cookies',
    'This page uses cookies',
    'Our privacy policy',
    'Rivers and terms of use',
    'Rivers and terms of service',
    'Rivers and terms and conditions',
    'Rivers to your inbox',
    'Rivers to your email',
    'Rivers to your e-mail',
    'Rivers in our newsletter',
    'Rivers in our mailing list',
    'Rivers, all rights reserved',
    'Please subscribe to rivers',
    'Please subscribe now',
    'Please subscribe for rivers',
    'Please log in to rivers',
    'Please sign in with rivers',
    'Please sign up for rivers',
    'Please log up for rivers',
    '© Rivers',
  ])('knows the notice %j', (text) => {
    expect(findFurniture(text)).toEqual({ rule: 'furniture-call', sure: true });
  });

  it.each(['you', 'your', 'us', 'here', 'newsletter', 'inbox', 'account'])(
    'knows a long call by the word %j',
    (word) => {
      expect(findFurniture(`View a b c d e ${word}`)).toEqual({ rule: 'furniture-call', sure: true });
    },
  );

  it.each([
    ...'PhD student|Ph.D. student|student|professor|postdoc|lecturer|researcher|scientist|fellow|engineer'
      .split('|')
      .map((role) => `Ada is a ${role} who works on rivers`),
    'Ada was an engineer. His research is rivers',
    'Ada was the first great river engineer. Their research is rivers',
    'Ada is a fellow whose research is rivers',
    'Ada is a fellow with a research interest in rivers',
    'Ada is a fellow and received her prize',
    'Ada is a fellow and received his prize',
    'Ada is a fellow and received their prize',
    'They work on rivers. Ada is a fellow',
  ])('knows the person in %j', (text) => {
    expect(findFurniture(text)).toEqual({ rule: 'furniture-biography', sure: true });
  });

  it.each([
    'Rivers University',
    'Université de Rivers',
    'Università di Rivers',
    'Institute of Rivers',
    'Laboratory for Rivers',
    'Laboratories for Rivers',
    'College for Rivers',
    'School of Rivers',
    'Rivers Inc. and Seas',
    'Rivers Corporation',
  ])('suspects an institute in %j', (text) => {
    expect(findFurniture(text)).toEqual({ rule: 'furniture-affiliation', sure: false });
  });

  it.each([
    'Rivers University.',
    'Rivers University?',
    'Rivers University!',
    'Rivers: University',
    'Colleges for Rivers',
  ])('suspects no institute in %j', (text) => {
    expect(findFurniture(text)).toBeUndefined();
  });

  it.each([
    'Rivers off 2023',
    'Rivers ofF 2023',
    'Rivers one 2023',
    'Rivers andes 2023',
    'Rivers form 2023',
    'Rivers then 2023',
    'Rivers &c 2023',
    "Rivers of'98",
    'iCLR 2024',
  ])('takes %j for no venue', (text) => {
    expect(findFurniture(text)).toBeUndefined();
  });

  it.each(['12 km', '5 views2', 'a5 views', '5 views x9'])('takes %j for no count', (text) => {
    expect(findFurniture(text)?.rule).not.toBe('furniture-count');
  });
});
