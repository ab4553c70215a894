import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isId } from '../paper/ids.ts';
import { buildAtlas, type AtlasFiles, type ReviewFiles } from './pipeline.ts';
import { readEntry, type ReadEntry } from './read/read-entry.ts';

const folder = path.join(import.meta.dirname, 'fixtures/hostile-review');
const topics = { path: 'topics.yaml', bytes: readFileSync(path.join(folder, 'topics.yaml')) };
const seeds = readdirSync(path.join(folder, 'seeds'))
  .sort()
  .map((name) => ({ path: `seeds/${name}`, bytes: readFileSync(path.join(folder, 'seeds', name)) }));
const build = (review: Partial<ReviewFiles>): AtlasFiles =>
  buildAtlas({ seeds: [], references: [], published: [], ...review });
const atlas = build({ seeds, topics });

/** Entries by the line of records.jsonl they come from. */
const entries = new Map<string, ReadEntry & { id: string }>();
for (const [file, text] of atlas.files) {
  const id = /^papers\/(.*)\.mdx$/.exec(file)?.[1];
  const read = id === undefined ? undefined : readEntry(text);
  if (id === undefined || !read) continue;
  for (const { file, line } of read.entry.source) entries.set(`${file}:${line}`, { ...read, id });
}
const messagesOf = (file: string, line?: number): string[] => [
  ...new Set(
    atlas.messages
      .filter((message) => message.file === `seeds/${file}` && message.line === line)
      .map(({ rule }) => rule),
  ),
];

// What happens: the id that the paper gets, and what its author is told. Its text is kept exactly, see below.
const PAPERS: readonly (readonly [what: string, line: number, id: string | RegExp, ...told: string[]])[] = [
  ['script elements', 1, 'script-elements-in-a-title-script-window-pwned-1-script'],
  ['event handlers', 2, 'event-handlers-img-src-x-onerror-window-pwned-1'],
  ['ends of every element', 3, 'closing-every-context-title-textarea-style-noscript-script'],
  [
    'addresses that are code',
    4,
    'links-that-are-code',
    'unreadable-pdf',
    'unreadable-url',
    'unreadable-code',
    'unreadable-doi',
  ],
  ['addresses that hold quotes', 5, 'addresses-that-break-out-of-an-attribute'],
  ['MDX expressions', 6, 'mdx-expressions-globalthis-pwned-1'],
  ['MDX modules', 7, 'mdx-modules'],
  ['front matter in the text', 8, 'front-matter'],
  ['the signs of YAML', 9, 'title-quotes-and-escapes-anchor-alias'],
  ['anchors, aliases and tags of YAML', 10, 'anchor-js-function-function-process-exit-1'],
  ['the title __proto__', 11, 'proto'],
  ['the title constructor', 12, 'constructor'],
  ['the title toString', 13, 'tostring'],
  ['the title hasOwnProperty', 14, 'hasownproperty'],
  ['a path as title', 15, 'etc-passwd'],
  ['the parent folder as title', 16, /^untitled-[0-9a-f]{8}$/],
  ['the root folder as title', 17, /^untitled-[0-9a-f]{8}$/],
  ['the name of the index page', 18, 'paper-index'],
  ['the name of a device', 19, 'paper-con'],
  ['the name of a device with an ending', 20, 'aux-txt'],
  ['a number as title', 21, 'paper-404'],
  ['percent signs', 22, '2e-2e-2f-00-html-x-1-y'],
  ['overrides of the direction', 23, 'bidi-gnp-exe-overrides-isolates'],
  ['characters without width', 24, 'zero-width-and-soft-hyphens'],
  ['control characters', 25, 'control-31m-characters'],
  ['NUL characters', 26, 'nothing-at-all', 'nul-character'],
  ['halves of characters', 27, 'half-a-character-here', 'lone-surrogate'],
  ['emoji', 28, /^untitled-[0-9a-f]{8}$/],
  ['Arabic', 29, /^untitled-[0-9a-f]{8}$/],
  ['Chinese and Japanese', 30, /^untitled-[0-9a-f]{8}$/],
  ['piled marks', 31, 'zalgo'],
  ['bait for regular expressions', 32, 'regular-expressions-a-a-a-a-a-a-a-a-a-a'],
  ['thousands of blanks', 33, 'many-blanks-between'],
  ['words of thousands of letters', 34, 'one-word'],
  ['Markdown', 35, 'markdown-x-y-z-code-b-a-b'],
  ['templates', 36, 'template-window-pwned-1-constructor-constructor-window-pwned'],
  [
    'odd numbers, and authors that are no names',
    37,
    'numbers-of-every-kind',
    'unreadable-authors',
    'unreadable-year',
  ],
  ['formulas of spreadsheets', 38, 'hyperlink-http-example-org-x'],
  ['keys of prototypes', 39, 'keys-of-prototypes'],
  ['a title of nothing that shows', 51, /^untitled-[0-9a-f]{8}$/],
];
const SKIPPED: readonly (readonly [what: string, line: number, ...told: string[]])[] = [
  ['a title that only a prototype has', 40, 'record-without-title'],
  ['values of odd types', 41, 'title-without-abstract', 'unreadable-authors', 'unreadable-url', 'wrong-type'],
  ['JSON that never ends', 42, 'broken-json'],
  ['JSON nested 5000 deep', 43, 'broken-json'],
  ['null', 44, 'record-not-an-object'],
  ['a list', 45, 'record-not-an-object'],
  ['a text', 46, 'record-not-an-object'],
  ['a number', 47, 'record-not-an-object'],
  ['control characters alone', 48, 'broken-json', 'nul-character'],
  ['an empty title', 49, 'record-without-title'],
];
const lines = readFileSync(path.join(folder, 'seeds/records.jsonl'), 'utf8').split('\n');

describe('a hostile record', () => {
  it.each(PAPERS.map(([what, line, id, ...told]) => ({ what, line, id, told })))(
    'with $what (line $line) becomes the paper $id, its text exactly that of the seed',
    ({ line, id, told }) => {
      const found = entries.get(`records.jsonl:${line}`);
      const seed = JSON.parse(lines[line - 1] ?? '') as { title: string; abstract: string };
      if (typeof id === 'string') expect(found?.id).toBe(id);
      else expect(found?.id).toMatch(id);
      expect(found?.entry.raw?.title ?? found?.entry.title).toBe(oneLine(holdable(seed.title)));
      expect(found?.entry.raw?.abstract ?? found?.abstract).toBe(holdable(seed.abstract));
      expect(messagesOf('records.jsonl', line).sort()).toEqual([...told].sort());
    },
  );

  it.each(SKIPPED.map(([what, line, ...told]) => ({ what, line, told })))(
    'with $what (line $line) is left out, and its author is told',
    ({ line, told }) => {
      expect(entries.get(`records.jsonl:${line}`)).toBeUndefined();
      expect(messagesOf('records.jsonl', line).sort()).toEqual([...told].sort());
    },
  );

  it('is in one of the tables above', () => {
    const known = [...PAPERS, ...SKIPPED].map(([, line]) => line);
    // Line 50 is a paper whose title and abstract are the character for what cannot be shown.
    expect([...known, 50].sort((a, b) => a - b)).toEqual(lines.slice(0, -1).map((_, index) => index + 1));
  });
});

describe('a hostile file', () => {
  it.each([
    ['XML with entities of entities', 'laughs.xml', 'unknown-extension'],
    ['a gzip of a thousand times its size', 'bomb.jsonl.gz', 'broken-json'],
  ])('of %s holds no paper', (_, file, rule) => {
    expect(messagesOf(file).concat(messagesOf(file, 1))).toEqual([rule]);
    expect([...entries.keys()].some((key) => key.startsWith(file))).toBe(false);
  });

  it.each([
    ['named like a prototype', '__proto__.json:1', 'A file named like a prototype'],
    [
      'that is a listing with scripts',
      'listing.txt:1',
      '<script>window.__pwned=1</script> in a listing of papers',
    ],
    ['that is a listing with modules', 'listing.txt:7', 'export default a title that looks like a module'],
  ])('%s is read as any other', (_, source, title) => {
    expect(entries.get(source)?.entry.title).toBe(title);
  });
});

describe('an atlas of hostile papers', () => {
  it('names no file outside its folders', () => {
    for (const file of atlas.files.keys()) {
      const id = /^papers\/(.*)\.mdx$/.exec(file)?.[1];
      if (id === undefined)
        expect(['atlas/related.json', 'atlas/topics.json', 'topics.yaml']).toContain(file);
      else expect(isId(id)).toBe(true);
    }
  });

  it('links to nothing but http addresses', () => {
    for (const { entry } of entries.values()) {
      for (const url of [entry.url, entry.pdf, ...(entry.links ?? []).map(({ url }) => url)])
        if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
  });

  it('leaves the prototype of objects alone', () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is the same when its own entries are published already', () => {
    const published = [...atlas.files].flatMap(([file, text]) => {
      const id = /^papers\/(.*)\.mdx$/.exec(file)?.[1];
      const read = readEntry(text);
      return id !== undefined && read ? [{ ...read.entry, id, read: () => read }] : [];
    });
    const text = atlas.files.get('topics.yaml') ?? '';
    const again = build({
      seeds,
      published: published as unknown as ReviewFiles['published'],
      topics: { path: 'topics.yaml', bytes: new TextEncoder().encode(text) },
    });
    expect([...again.files]).toEqual([...atlas.files]);
  });

  it.each([
    [
      'an abstract of a megabyte',
      { title: 'Long', abstract: 'We train (A graph) of 3.4x, http://a.b/c-d. '.repeat(23_000) },
    ],
    [
      'an abstract of a megabyte without a blank',
      { title: 'Dense', abstract: 'a-A1.(,$\\{'.repeat(100_000) },
    ],
    [
      'ten thousand authors',
      { title: 'Crowd', abstract: 'Text.', authors: Array.from({ length: 10_000 }, (_, i) => `A${i} B`) },
    ],
    [
      'ten thousand authors in one text',
      { title: 'Crowd', abstract: 'Text.', authors: 'A B, '.repeat(10_000) },
    ],
    [
      'what makes careless patterns quadratic',
      {
        title: 'Bait',
        authors: `A B${' '.repeat(500_000)}C D`,
        abstract: [
          `sim${'1'.repeat(300_000)}z`,
          `We present A${'1'.repeat(300_000)}!, x${' '.repeat(300_000)}y`,
          `https://example.org/${'.'.repeat(300_000)}a and https://example.org/${'/'.repeat(300_000)}a`,
        ].join(' '),
      },
    ],
    ['a title of a megabyte', { title: 'word '.repeat(200_000), abstract: 'Text.' }],
  ])('holds %s', (_, record) => {
    const { files } = build({
      seeds: [{ path: 'seeds/a.jsonl', bytes: new TextEncoder().encode(JSON.stringify(record)) }],
    });
    const text = [...files].find(([file]) => file.startsWith('papers/'))?.[1] ?? '';
    const read = readEntry(text);
    expect(read?.entry.title).toBe(record.title.trim());
    expect(read?.entry.raw?.abstract ?? read?.abstract).toBe(record.abstract.trim());
    if (record.title === 'Crowd') expect(read?.entry.authors).toHaveLength(10_000);
  });
});

/** What no text file can hold is U+FFFD; white space at the ends goes. */
function holdable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD').trim();
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ');
}
