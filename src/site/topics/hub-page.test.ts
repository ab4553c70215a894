import { expect, test } from 'vitest';
import { smallCatalog, type SmallPaper } from '../small-catalog.ts';
import { exportHub, hubExports } from './hub-exports.ts';
import { hubFrame, hubPage, hubRoutes } from './hub-page.ts';
import { topicRoutes } from './topic-routes.ts';

const topics = [
  { id: 'tuning', label: 'Tuning', aliases: ['tunings', 'adaptation'] },
  { id: 'lora', label: 'LoRA', parent: 'tuning', redirects: ['low-rank', 'law'] },
  { id: 'law', label: 'Law' },
  { id: 'gone', label: 'Gone', redirects: ['long-gone'] },
];
const catalog = smallCatalog(
  [
    {
      id: 'a',
      title: 'Alpha, "first"',
      tags: ['lora', 'law'],
      abstract: 'LoRA is a way to adapt large models with few parameters. It is cheap.',
      topics: [
        { id: 'lora', score: 1, evidence: ['LoRA', 'adapt'] },
        { id: 'law', score: 0.5, evidence: ['legal'] },
      ],
      introduces: [{ name: 'Ant' }],
      results: [{ text: 'It wins' }, { text: 'It saves 5%', value: '5', unit: '%' }],
      year: 2020,
      contribution: 'method',
    },
    { id: 'b', tags: ['tuning', 'law'], year: 2022 },
    { id: 'c', tags: ['law'] },
  ],
  topics,
);

test('a hub marks what only a narrower topic brings, with the phrases that earned it', () => {
  const hub = hubPage(catalog, 'tuning', 1);
  expect(hub).toMatchObject({
    label: 'Tuning',
    names: ['adaptation'],
    status: '2 papers, 1 of them under narrower topics only',
    narrower: [{ id: 'lora', count: 1 }],
  });
  expect(hub.items.map(({ item, evidence, via }) => [item.paper.id, evidence, via?.label])).toEqual([
    ['b', ['tuning'], undefined],
    ['a', ['LoRA', 'adapt'], 'LoRA'],
  ]);
});

test.each([
  [10, undefined],
  [11, '1 more form'],
  [13, '3 more forms'],
])('of %i other names those after the tenth are only counted', (count, more) => {
  const aliases = Array.from({ length: count }, (_, i) => `word${String.fromCharCode(97 + i)}`);
  const many = smallCatalog([{ id: 'a', tags: ['law'] }], [{ id: 'law', label: 'Law', aliases }]);
  const { names, moreNames } = hubPage(many, 'law', 1);
  expect([names.length, moreNames]).toEqual([10, more]);
});

test('a hub tells what its papers say, introduce, report and share', () => {
  const { about, sections } = hubPage(catalog, 'lora', 1);
  expect(about?.quotes[0]?.pieces).toEqual([
    '',
    'LoRA',
    ' is a way to adapt large models with few parameters.',
  ]);
  expect(about?.systems.shown.map(({ name, href }) => [name, href])).toEqual([['Ant', '/systems/#ant']]);
  expect(about?.claims).toMatchObject({ total: 2, shown: [{ figure: '5%', href: '/papers/a/#result-2' }] });
  expect(about?.neighbours).toMatchObject([
    { topic: { id: 'law' }, count: 1, href: '/papers/?topic=lora&topic=law' },
  ]);
  expect(about?.years).toEqual({ counts: [{ year: 2020, papers: 1, share: 1 }], known: 1 });
  expect(sections.map(({ id }) => id)).toEqual(['papers', 'systems', 'results', 'neighbours', 'years']);
});

test('a hub of one paper without anything else is only its papers', () => {
  const hub = hubPage(smallCatalog([{ id: 'a', tags: ['x'] }], [{ id: 'x', label: 'X' }]), 'x', 1);
  expect(hub.sections).toEqual([{ id: 'papers', label: 'Papers', count: 1 }]);
  expect(hub.about).toMatchObject({ quotes: [], neighbours: [], contributions: [] });
});

test('years without papers between others are kept', () => {
  const about = hubPage(catalog, 'tuning', 1).about;
  expect(about?.years.counts.map(({ year, papers }) => [year, papers])).toEqual([
    [2020, 1],
    [2021, 0],
    [2022, 1],
  ]);
});

test('the way up stands in the breadcrumbs', () => {
  const frame = hubFrame(catalog, hubPage(catalog, 'lora', 1));
  expect(frame.crumbs.map(({ label }) => label)).toEqual(['Home', 'Topics', 'Tuning']);
});

test('earlier ids redirect, unless the id is in use; a topic without papers redirects to all topics', () => {
  const routes = topicRoutes(catalog).map(({ params, props }) => [params.id, props.redirect?.to]);
  expect(routes).toEqual([
    ['law', undefined],
    ['lora', undefined],
    ['tuning', undefined],
    ['low-rank', '/topics/lora/'],
    ['long-gone', '/topics/'],
  ]);
});

test('a hub of more than fifty papers goes on', () => {
  const papers: SmallPaper[] = Array.from({ length: 51 }, (_, index) => ({ id: `p${index}`, tags: ['x'] }));
  const large = smallCatalog(papers, [{ id: 'x', label: 'X' }]);
  expect(hubRoutes(large).map(({ params }) => params.page)).toEqual([undefined, '2']);
  expect(hubPage(large, 'x', 2)).toMatchObject({
    items: [{ item: { paper: { id: 'p50' } } }],
    shown: '51–51 of 51 papers',
    sections: [],
  });
});

test('the files of a hub hold its papers with their receipts', () => {
  expect(hubExports(catalog).map(({ id, format }) => `${id}.${format}`)).toContain('tuning.csv');
  const lines = exportHub(catalog, 'tuning', 'csv').text.split('\r\n');
  expect(lines[2]).toBe('a,"Alpha, ""first""",,2020,,method,1,LoRA; adapt,LoRA,LoRA; Law,,/papers/a/');
  expect(exportHub(catalog, 'tuning', 'bib').text).toContain('Alpha');
});

test('a hub that is not there is an error', () => {
  expect(() => hubPage(catalog, 'gone', 1)).toThrow('no hub');
});
