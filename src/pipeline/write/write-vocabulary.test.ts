import { describe, expect, it } from 'vitest';
import type { Topic } from '../../paper/topic.ts';
import { writeVocabulary } from './write-vocabulary.ts';

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  label: id.toUpperCase(),
  origin: 'discovered',
  ...more,
});
const write = (topics: readonly Topic[], before?: string): string =>
  writeVocabulary(
    topics,
    before === undefined ? undefined : { path: 'topics.yaml', bytes: new TextEncoder().encode(before) },
  );
const HEADER =
  '# Proposed by ingest. Rename, add aliases, nest with `parent` or silence with `hidden: true`; it never changes a line.\n';
const A = '- { id: a, label: A, origin: discovered }\n';
const B = '- { id: b, label: B, origin: discovered }\n';

describe('writeVocabulary', () => {
  it.each<[string, string[], string | undefined, string]>([
    ['no file and no topic', [], undefined, '[]\n'],
    ['no file', ['a', 'b'], undefined, `${HEADER}${A}${B}`],
    ['an empty file', ['a'], '', `${HEADER}${A}`],
    ['an empty file and no topic', [], '', ''],
    ['comments alone', ['a'], '# mine\n', `# mine\n\n${HEADER}${A}`],
    ['a list', ['a', 'b'], '- { id: a, label: My A }\n', `- { id: a, label: My A }\n\n${HEADER}${B}`],
    ['a list without a last line end', ['b'], '- { id: a }', `- { id: a }\n\n${HEADER}${B}`],
    [
      'a list with proposals in it',
      ['b'],
      `- { id: x }\n\n${HEADER}${A}`,
      `- { id: x }\n\n${HEADER}${A}${B}`,
    ],
    ['a list that has all', ['a'], '-   id:  a # as it is', '-   id:  a # as it is'],
    ['an indented list', ['b'], '  - { id: a }\n', `  - { id: a }\n\n  ${HEADER}  ${B}`],
    [
      'an indented list below a comment',
      ['b'],
      '# mine\n - { id: a }\n',
      `# mine\n - { id: a }\n\n ${HEADER} ${B}`,
    ],
    [
      'items that are no topics',
      ['b'],
      '-\n- text\n- 7\n- { id: a }\n',
      `-\n- text\n- 7\n- { id: a }\n\n${HEADER}${B}`,
    ],
    [
      'a list in brackets',
      ['b'],
      '# mine\n[{ id: a, label: A }] # too\n',
      '# mine\n- { id: a, label: A }\n- { id: b, label: B, origin: discovered }\n# too\n',
    ],
    ['brackets with nothing in them', ['a'], '[]\n', A],
  ])('adds topics to %s', (_, ids, before, after) => {
    expect(
      write(
        ids.map((id) => topic(id)),
        before,
      ),
    ).toBe(after);
  });

  it('writes what a topic says in one line, keys in their order, and nothing of what it does not say', () => {
    const long = 'a long alias of many words that would be folded at the eightieth column by others';
    const said = topic('a', {
      hidden: true,
      redirects: ['c'],
      parent: 'p',
      implies: ['i'],
      aliases: [long, 'x: y'],
    });
    expect(write([said, topic('b', { aliases: [], implies: [] })], `${HEADER}`)).toBe(
      `${HEADER}- { id: a, label: A, aliases: [ ${long}, "x: y" ], implies: [ i ], parent: p, hidden: true, redirects: [ c ], origin: discovered }\n${B}`,
    );
  });

  it('writes a long topic of a list in brackets in one line, too', () => {
    const aliases = Array.from({ length: 9 }, (_, n) => `the alias number ${n}`);
    expect(write([topic('b', { aliases })], '[{ id: a }]').split('\n')).toHaveLength(3);
  });

  it('refuses what is no list, which the reader has refused before', () => {
    expect(() => write([topic('a')], 'id: a\n')).toThrow('topics.yaml is no list');
  });
});
