import { describe, expect, test } from 'vitest';
import type { Entry } from '../../paper/schema.ts';
import { makeCatalog, type Catalog } from '../catalog.ts';
import { pageFrame } from '../page-frame.ts';
import { foldName } from './name-kind.ts';
import { nameIndex, nameLetterPage } from './name-index.ts';
import { findNamedGroup, namedGroupsOf, nameKindsOf } from './named-groups.ts';
import { namePage } from './name-page.ts';
import { peoplePage } from './people-page.ts';
import { peopleRoutes } from './people-routes.ts';

function review(papers: readonly Partial<Entry>[]): Catalog {
  return makeCatalog({
    review: { title: 'Tides' },
    papers: papers.map((entry, i) => ({
      id: `p${i}`,
      abstract: '',
      entry: { title: `Paper ${i}`, tags: [], digest: '0', source: [{ file: 'a.txt', line: i }], ...entry },
    })),
    topics: [],
    related: {},
    graph: { nodes: [], edges: [] },
    base: '/x/',
  });
}

const some = review([
  { authors: ['Jan van der Berg', 'Ada Lin'], venue: 'Tides', year: 2019, tags: ['moon'] },
  { authors: ['Ada  Lin', 'A. Lin'], venue: 'Tides', year: 2021 },
  { authors: ['José Ek', 'Ada Lin'], year: 2020 },
  { authors: ['Jose Ek'] },
  { authors: ['Jose Ek', 'Letter'] },
  { authors: ['Jose\u0301 Ek', 'Letter'] },
]);
const many = review(
  Array.from({ length: 450 }, (_, i) => ({ authors: [`Bo Name${i}`, 'Cy Often'], venue: 'Tides' })),
);

describe('names', () => {
  test.each([
    ['Ada  Lin', 'Ada Lin'],
    [' Ada\tLin ', 'Ada Lin'],
    ['Jose\u0301 Ek', 'José Ek'],
    ['A. Lin', 'A. Lin'],
    ['ADA LIN', 'ADA LIN'],
  ])('%s is %s', (written, name) => {
    expect(foldName(written)).toBe(name);
  });

  test('stand by family name, and have a page from two papers on', () => {
    expect(
      namedGroupsOf(some).authors.map(({ name, letter, papers, href }) => [
        name,
        letter,
        papers.length,
        href,
      ]),
    ).toEqual([
      ['Jose Ek', 'E', 2, '/x/authors/jose-ek/'],
      ['José Ek', 'E', 2, '/x/authors/jose-ek-2/'],
      ['Letter', 'L', 2, '/x/authors/author-letter/'],
      ['A. Lin', 'L', 1, '/x/search/?q=A.%20Lin'],
      ['Ada Lin', 'L', 3, '/x/authors/ada-lin/'],
      ['Jan van der Berg', 'V', 1, '/x/search/?q=Jan%20van%20der%20Berg'],
    ]);
  });

  test('are found as a paper writes them', () => {
    expect(findNamedGroup(some, 'authors', 'Ada  Lin')?.papers.length).toBe(3);
    expect(findNamedGroup(some, 'venues', 'Nowhere')).toBeUndefined();
  });
});

describe('the pages of authors and venues', () => {
  test('are none where no paper names any, in the footer neither', () => {
    const none = review([{}, {}]);
    expect([nameKindsOf(none), peopleRoutes(none)]).toEqual([[], []]);
    expect(pageFrame(none, {}).footer.links.map(({ label }) => label)).not.toContain('Authors');
    expect(pageFrame(some, {}).footer.links.map(({ label }) => label)).toContain('Authors');
  });

  test('list papers newest first and name who else is on them', () => {
    const page = namePage(some, 'authors', 'ada-lin', 1);
    expect(page.status).toBe('3 papers, 2019 to 2021');
    expect(page.items.map(({ paper }) => paper.id)).toEqual(['p1', 'p2', 'p0']);
    expect(page.about?.topics.map(({ id, count }) => [id, count])).toEqual([['moon', 1]]);
    expect(page.about?.others.names.map(({ name }) => name)).toEqual([
      'A. Lin',
      'Jan van der Berg',
      'José Ek',
    ]);
    expect(namePage(some, 'venues', 'tides', 1).about?.list).toBe('/x/papers/?venue=Tides');
    expect(() => namePage(some, 'authors', 'nobody', 1)).toThrow('no page of authors nobody');
  });

  test('hold few names together and many on a page a letter', () => {
    const few = nameIndex(some, 'authors');
    expect([few.nav.length, few.letters.length, few.letters[0]?.names.length]).toEqual([0, 1, 6]);
    const more = review(
      Array.from({ length: 41 }, (_, i) => ({ authors: [`Bo ${i % 2 ? 'Ek' : 'Lin'}${i}`] })),
    );
    expect(nameIndex(more, 'authors').letters.map(({ letter }) => letter)).toEqual(['E', 'L']);
    const index = nameIndex(many, 'authors');
    expect([index.status, index.letters.length, index.most[0]?.name]).toEqual(['451 authors', 0, 'Cy Often']);
    expect(nameLetterPage(many, 'authors', 'n', 2).letters[0]?.names.length).toBe(50);
  });

  test('have a route each, with one for every folder', () => {
    const paths = peopleRoutes(many).map(({ params }) => `${params.people}/${params.path ?? ''}`);
    expect(paths).toEqual([
      'authors/',
      'authors/letter',
      'authors/letter/n',
      'authors/letter/n/page',
      'authors/letter/n/page/2',
      'authors/letter/o',
      ...['', '/page', ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `/page/${n}`)].map(
        (rest) => `authors/cy-often${rest}`,
      ),
      'venues/',
      ...['', '/page', ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `/page/${n}`)].map(
        (rest) => `venues/tides${rest}`,
      ),
    ]);
    for (const { props } of peopleRoutes(many)) {
      const page = peoplePage(many, props.place);
      if (page.redirect) expect(page.redirect.to).toMatch(/^\/x\/(?:authors|venues)\//);
      else expect(page.frame.title).toMatch(/ · Tides$/);
    }
  });
});
