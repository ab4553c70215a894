import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../paper/ids.ts';
import { checkSeal } from '../paper/seal.ts';
import { buildAtlas, type ReviewFiles } from './pipeline.ts';
import { readEntry } from './read/read-entry.ts';
import { readPublished } from './read/read-published.ts';

// `FUZZ_RUNS=100000` in the nightly workflow; every case is a whole build, twice.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const SEED = process.env['FUZZ_SEED'];
const OPTIONS = { ...(SEED !== undefined && { seed: Number(SEED) }) };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const build = (review: Partial<ReviewFiles>): ReturnType<typeof buildAtlas> =>
  buildAtlas({ seeds: [], references: [], published: [], ...review });

const ENDINGS = ['.txt', '.jsonl', '.ndjson', '.csl.json', '.json', '.bib', '.ris', '.csv', '.tsv'];

/** What formats and stages react to, so that arbitrary texts get past the first line of a reader. */
const sign = fc.constantFrom(
  ...'{}[]()<>@#$%&*_`~|\\/:;,.!?"\'=+-^ \t\n\r\u0000\u200b\u202e\ufeff\ud800',
  ...[
    '\n\n',
    '---\n',
    'TY  - JOUR\n',
    'ER  - \n',
    '@article{a, title = {',
    '}}\n',
    '{"title": "',
    '", "abstract": "',
    '"}\n',
  ],
  ...[
    'We propose',
    'a graph neural network',
    '(GNN)',
    '3.4x',
    '91.2%',
    'https://a.b/',
    'code-book',
    'A',
    'x2014',
    'sim3x',
    '$\\ell_2$',
  ],
  ...['<script>', '__proto__', 'constructor', 'import x', 'ألف', '语言', 'é', '👍', '\u0301'],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(sign, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(sign, { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), text.map(bytesOf), fc.json().map(bytesOf));
const record = fc.record(
  {
    title: text,
    abstract: text,
    authors: fc.oneof(fc.array(text, { maxLength: 4 }), text, fc.jsonValue()),
    year: fc.jsonValue(),
    url: text,
    doi: text,
  },
  { requiredKeys: ['title', 'abstract'] },
);

describe('any input', () => {
  it('is tried with every reader', () => {
    const { messages } = build({ seeds: [{ path: 'seeds/a.unknown', bytes: bytesOf('x') }] });
    expect(messages[0]?.cure).toContain(`one of ${ENDINGS.join(', ')},`);
  });

  it.each(ENDINGS)(
    'as bytes of a %s file and of a reference neither throws nor depends on the run',
    (ending) => {
      fc.assert(
        fc.property(bytes, bytes, (seed, reference) => {
          const review = {
            seeds: [{ path: `seeds/a${ending}`, bytes: seed }],
            references: [{ path: `references/b${ending}`, bytes: reference }],
          };
          const { files, messages } = build(review);
          const again = build(review);
          expect([...again.files]).toEqual([...files]);
          expect(again.messages).toEqual(messages);
        }),
        { ...OPTIONS, numRuns: Math.ceil(RUNS / 2 / ENDINGS.length) },
      );
    },
  );

  it('as bytes of topics.yaml is read or refused', () => {
    fc.assert(
      fc.property(bytes, (topics) => {
        const seeds = [
          { path: 'seeds/a.jsonl', bytes: bytesOf('{"title": "A title", "abstract": "An abstract."}') },
        ];
        const { files, messages } = build({ seeds, topics: { path: 'topics.yaml', bytes: topics } });
        expect(files.size > 0 || messages.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { ...OPTIONS, numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('as an entry of the last ingest is an entry or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((part) => `---\ntitle: ${part}\ndigest: "0123456789abcdef"\n---\n\n${part}\n`),
        ),
        (entry) => {
          expect(() => readEntry(entry)).not.toThrow();
          expect(() => readPublished('a', entry, () => entry)?.read()).not.toThrow();
        },
      ),
      { ...OPTIONS, numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('as titles and abstracts goes through the whole pipeline and reads back exactly, twice the same', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (records) => {
        const lines = records.map((one) => JSON.stringify(one)).join('\n');
        const seeds = [{ path: 'seeds/a.jsonl', bytes: bytesOf(lines) }];
        const { files } = build({ seeds });
        const published = [];
        const titles = new Set(records.map(({ title }) => oneLine(holdable(title))));
        const abstracts = new Set(records.map(({ abstract }) => holdable(abstract)));
        for (const [file, written] of files) {
          const id = /^papers\/(.*)\.mdx$/.exec(file)?.[1];
          if (id === undefined) continue;
          expect(isId(id)).toBe(true);
          expect(checkSeal(written)).toBe('whole');
          const read = readEntry(written);
          // Records of one title may be merged: its title and abstract can come from two of them.
          expect(titles).toContain(read?.entry.raw?.title ?? read?.entry.title);
          expect(abstracts).toContain(read?.entry.raw?.abstract ?? read?.abstract);
          const found = readPublished(id, written, () => written);
          if (found) published.push(found);
        }
        const topics = { path: 'topics.yaml', bytes: bytesOf(files.get('topics.yaml') ?? '') };
        if (files.size > 0) expect([...build({ seeds, published, topics }).files]).toEqual([...files]);
      }),
      { ...OPTIONS, numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

/** What no text file can hold is U+FFFD; white space at the ends goes. */
function holdable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD').replace(/\r\n?/g, '\n').trim();
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ');
}
