import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../paper/source-file.ts';
import type { Topic } from '../paper/topic.ts';
import { readReview } from './read/read-review.ts';
import { readVocabulary } from './read/read-vocabulary.ts';
import { writeVocabulary } from './write/write-vocabulary.ts';

const file = (text: string, path = 'topics.yaml'): SourceFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const found = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  label: id,
  origin: 'discovered',
  ...more,
});

describe('readVocabulary', () => {
  it.each<[string, string, string[], string[]]>([
    ['an empty file', '', [], []],
    ['only comments', '# nothing yet\n', [], []],
    ['topics without an origin', '- { id: a, label: A }\n', ['a'], []],
    ['broken YAML', '- { id: a, label: A }\n- { id: b\n', [], ['3 topics-yaml error']],
    ['a mapping', 'id: a\n', [], ['1 topics-yaml error']],
    [
      'aliases of YAML that grow beyond reason',
      Array.from(
        { length: 9 },
        (_, n) => `- &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}, *a${n - 1}, *a${n - 1}`}]\n`,
      ).join(''),
      [],
      ['1 topics-yaml error'],
    ],
    ['a topic without a label', '- { id: a, label: A }\n\n- id: b\n', ['a'], ['3 broken-topic warning']],
    ['a bad id', '- id: Not An Id\n  label: A\n', [], ['1 broken-topic warning']],
    ['an unknown key', '- id: a\n  label: A\n  alias: [b]\n', [], ['1 broken-topic warning']],
    ['a wrong type', '- id: a\n  label: A\n  aliases: b\n', [], ['3 broken-topic warning']],
    ['an id twice', '- { id: a, label: A }\n- { id: a, label: B }\n', ['a'], ['2 repeated-topic warning']],
    ['an unknown parent', '- { id: a, label: A, parent: b }\n', ['a'], ['1 unknown-topic warning']],
    ['an unknown implication', '- { id: a, label: A, implies: [b] }\n', ['a'], ['1 unknown-topic warning']],
    [
      'a circle',
      '- { id: a, label: A, parent: b }\n- { id: b, label: B, parent: c }\n- { id: c, label: C, parent: a }\n',
      ['a', 'b', 'c'],
      ['3 circle-of-topics warning'],
    ],
    [
      'a topic that is its own parent',
      '- { id: a, label: A, parent: a }\n',
      ['a'],
      ['1 circle-of-topics warning'],
    ],
    [
      'a redirect from a living topic',
      '- { id: a, label: A, redirects: [b] }\n- { id: b, label: B }\n',
      ['a', 'b'],
      ['1 redirect-of-topic warning'],
    ],
    [
      'an alias twice',
      '- { id: a, label: A, aliases: [x, X] }\n- { id: b, label: x }\n',
      ['a', 'b'],
      ['2 shared-alias note'],
    ],
  ])('reads %s', (_, text, ids, expected) => {
    const { topics, messages } = readVocabulary(file(text));
    expect(messages.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`)).toEqual(expected);
    expect(topics.map(({ id }) => id)).toEqual(ids);
    for (const { message, cure } of messages) expect(message.length * cure.length).toBeGreaterThan(0);
  });

  it('drops only the relation that is broken', () => {
    expect(readVocabulary(file('- { id: a, label: A, aliases: [x], parent: z }\n')).topics).toEqual([
      { id: 'a', label: 'A', aliases: ['x'], origin: 'curated' },
    ]);
  });
});

describe('writeVocabulary', () => {
  it('leaves a file alone that says everything, to the byte', () => {
    const text = '# ours\n-   {id: a,   label: "A"} # keep\n\n\n';
    expect(writeVocabulary([found('a')], file(text))).toBe(text);
  });

  it.each<[string, string]>([
    ['comments and odd formatting', '# ours\n-   {id: a,   label: "A"} # keep\n# end'],
    ['an indented list', '  - id: a\n    label: A\n'],
    ['a list in brackets', '# ours\n[{ id: a, label: A }] # keep\n'],
    ['an empty list', '[]\n'],
    ['only a comment', '# nothing yet\n'],
    ['nothing', ''],
  ])('adds below %s', (_, text) => {
    const topics = [
      ...readVocabulary(file(text)).topics,
      found('b', { aliases: ['x, y', 'z: [1]'], parent: 'c' }),
      found('c'),
    ];
    const written = writeVocabulary(topics, file(text));
    expect(readVocabulary(file(written))).toEqual({ topics, messages: [] });
    if (!text.includes('[')) expect(written.startsWith(text)).toBe(true);
    for (const comment of text.match(/#.*/g) ?? []) expect(written).toContain(comment);
    expect(writeVocabulary(topics, file(written))).toBe(written);
  });

  it('says once who put the topics there, and adds more below', () => {
    const first = writeVocabulary([found('a')], undefined);
    const second = writeVocabulary([found('a'), found('b')], file(first));
    expect(second).toBe(`${first}- { id: b, label: b, origin: discovered }\n`);
    expect(second.match(/# Proposed by ingest/g)).toHaveLength(1);
  });

  it('keeps a broken topic in the file and never adds it again', () => {
    const text = '- { id: a }\n';
    expect(writeVocabulary([found('a')], file(text))).toBe(text);
  });
});

describe('readReview', () => {
  it.each<[string, string, string[]]>([
    ['a title', 'title: A\n', []],
    ['no title', 'description: x\n', ['1 title: expected string, received undefined.']],
    ['an unknown key', 'title: A\nlicense: MIT\n', ['1 unrecognized key: "license".']],
    ['a wrong type', 'title: A\nauthors: Ada\n', ['2 authors: expected array, received string.']],
    ['broken YAML', 'title: "A\n', ['2 This is not YAML: Missing closing "quote.']],
    ['nothing', '', ['1 title: expected string, received undefined.']],
  ])('reads %s', (_, text, expected) => {
    const { messages } = readReview(file(text, 'review.yaml'));
    expect(messages.map(({ line, message }) => `${line} ${message}`)).toEqual(expected);
  });
});
