import { expect, test } from 'vitest';
import { smallCatalog } from '../small-catalog.ts';
import { hrefOfSystem, systemPagesOf, systemRoutes } from './system-pages.ts';
import { systemLetterPage } from './system-list-page.ts';
import { systemsByPaper, systemsOf } from './systems.ts';

const introducing = (...names: string[]) => names.map((name) => ({ name }));

test('systems stand from A to Z, and equal names in the order of the seed', () => {
  const catalog = smallCatalog([
    { id: 'late', introduces: introducing('Zebra', 'ant') },
    { id: 'early', introduces: introducing('Ant', '3D-Bee', 'Zebra') },
  ]);
  expect(
    systemsOf(catalog).map(({ name, anchor, letter, paper }) => [letter, name, anchor, paper.id]),
  ).toEqual([
    ['0–9', '3D-Bee', '3d-bee', 'early'],
    ['A', 'Ant', 'ant', 'early'],
    ['A', 'ant', 'ant-2', 'late'],
    ['Z', 'Zebra', 'zebra', 'late'],
    ['Z', 'Zebra', 'zebra-2', 'early'],
  ]);
  expect(
    systemsByPaper(catalog)
      .get('early')
      ?.map(({ name }) => name),
  ).toEqual(['Ant', '3D-Bee', 'Zebra']);
});

test('fragments stay unique when a name looks like a numbered one', () => {
  const catalog = smallCatalog([{ id: 'a', introduces: introducing('Ant 2', 'Ant', 'ANT') }]);
  expect(new Set(systemsOf(catalog).map(({ anchor }) => anchor)).size).toBe(3);
});

test('a system called like a part of the page does not take its id', () => {
  const catalog = smallCatalog([{ id: 'a', introduces: introducing('Main', 'Letter A') }]);
  expect(systemsOf(catalog).map(({ anchor }) => anchor)).toEqual(['letter-a-2', 'main-2']);
});

test('a system has the sentence that presents it, its headline result and its code', () => {
  const [system] = systemsOf(
    smallCatalog([
      {
        id: 'a',
        abstract:
          'Ants are small. Earlier, Ant was a word. We propose Ant, a new insect. Ant runs 3x faster.',
        introduces: [{ name: 'Ant', long: 'Agile neural tree' }],
        results: [
          { text: 'Trees grow 5%', value: '5', unit: '%' },
          { text: 'Ant runs 3x faster', value: '3', unit: '×' },
        ],
        links: [
          { url: 'https://a.example', kind: 'project' },
          { url: 'https://b.example', kind: 'code' },
        ],
      },
    ]),
  );
  expect(system).toMatchObject({
    sentence: 'We propose Ant, a new insect.',
    long: 'Agile neural tree',
    headline: { value: '3' },
    code: { href: 'https://b.example', label: 'Code' },
  });
});

test('a system that only the title names has no sentence', () => {
  const [system] = systemsOf(
    smallCatalog([{ id: 'a', abstract: 'Antarctica is cold.', introduces: introducing('Ant') }]),
  );
  expect(system).not.toHaveProperty('sentence');
});

test('up to 300 systems stand on one page under their letters', () => {
  const catalog = smallCatalog([{ id: 'a', introduces: introducing('Bee', '3D') }]);
  expect(systemPagesOf(catalog).letters.map(({ href }) => href)).toEqual(['#letter-0-9', '#letter-b']);
  expect(systemRoutes(catalog)).toEqual([]);
  expect(systemsOf(catalog).map((system) => hrefOfSystem(catalog, system))).toEqual([
    '/systems/#3d',
    '/systems/#bee',
  ]);
});

test('more systems get pages by letter, and long letters several', () => {
  const bees = Array.from({ length: 301 }, (_, index) => `Bee ${1000 + index}`);
  const catalog = smallCatalog([{ id: 'a', introduces: introducing('Ant', ...bees) }]);
  expect(systemRoutes(catalog).map(({ params, props }) => [params.path, props.page])).toEqual([
    ['a', 1],
    ['b', 1],
    ['b/page', undefined],
    ['b/page/2', 2],
    ['b/page/3', 3],
  ]);
  expect(
    systemLetterPage(catalog, 'b', 3).letters.flatMap(({ cards }) => cards.map(({ name }) => name)),
  ).toEqual(['Bee 1300']);
  const last = systemsOf(catalog).at(-1);
  expect(last && hrefOfSystem(catalog, last)).toBe('/systems/b/page/3/#bee-1300');
});
