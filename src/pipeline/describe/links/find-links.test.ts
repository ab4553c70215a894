import { describe, expect, test } from 'vitest';
import { findLinks } from './find-links.ts';

const links = (abstract: string, code?: string): string[] =>
  findLinks({ title: '', abstract, code }).map(({ kind, url }) => `${kind} ${url}`);

describe('finds', () => {
  test.each<[case_: string, abstract: string, expected: string[]]>([
    ['an address before a full stop', 'Code: https://github.com/a/b.', ['code https://github.com/a/b']],
    ['an address in brackets', 'Our code (https://github.com/a/b) runs.', ['code https://github.com/a/b']],
    [
      'brackets that belong to it',
      'See https://en.wikipedia.org/wiki/A_(b) there.',
      ['other https://en.wikipedia.org/wiki/A_(b)'],
    ],
    ['a Markdown link', 'See [code](https://github.com/a/b).', ['code https://github.com/a/b']],
    ['a LaTeX link', 'Code: \\url{https://github.com/a/b}.', ['code https://github.com/a/b']],
    ['an address without scheme', 'Code at github.com/a/b-c.', ['code https://github.com/a/b-c']],
    ['a page without scheme', 'Videos at my-robot.github.io', ['project https://my-robot.github.io']],
    ['a scheme torn apart', 'Code at https: //github.com/a/b .', ['code https://github.com/a/b']],
    ['a host torn apart', 'Code at https://github. com/a/b.', ['code https://github.com/a/b']],
    [
      'a path torn apart',
      'Code at https://github.com/a/ Some-Repo.',
      ['code https://github.com/a/Some-Repo'],
    ],
    ['a sentence glued to it', 'Code: https://github.com/a/b.The rest', ['code https://github.com/a/b']],
    ['the project page', 'Project page: https://frob.ai/x/', ['project https://frob.ai/x/']],
    [
      'data by its host',
      'At https://zenodo.org/record/1 and https://huggingface.co/datasets/a/b',
      ['data https://zenodo.org/record/1', 'data https://huggingface.co/datasets/a/b'],
    ],
    [
      'data by the words before it',
      'The dataset is available at https://frob.org/d.',
      ['data https://frob.org/d'],
    ],
    ['a paper', 'See https://arxiv.org/abs/2301.00001.', ['paper https://arxiv.org/abs/2301.00001']],
    [
      'each address once',
      'https://github.com/a/b and https://github.com/A/b/',
      ['code https://github.com/a/b'],
    ],
    [
      'nothing in hosts named in passing',
      'Metadata such as en.wikipedia.org or factfrob.com, e.g./i.e. none',
      [],
    ],
    ['nothing else', 'javascript://x.org/%0aalert(1) ftp://x.org/a data:text/html,x mailto:a@b.org', []],
    ['nothing without a host', 'https:// and http://localhost/x', []],
  ])('%s', (_, abstract, expected) => {
    expect(links(abstract)).toEqual(expected);
  });

  test('what the record names as code', () => {
    expect(links('', 'https://gitlab.inria.fr/a/b javascript:alert(1)')).toEqual([
      'code https://gitlab.inria.fr/a/b',
    ]);
  });
});
