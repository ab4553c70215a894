import { compileSync } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeMdx } from './escape-mdx.ts';
import escaped from './fixtures/escaped.json' with { type: 'json' };

const parsers = {
  MDX: unified().use(remarkParse).use(remarkMdx),
  'MDX with GFM': unified().use(remarkParse).use(remarkMdx).use(remarkGfm),
};

/** What a reader of the page sees: paragraphs of text and nothing else (literal autolinks aside). */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(shown).join('\n\n');
  if (node.type === 'paragraph' || node.type === 'link') return node.children.map(shown).join('');
  throw new Error(`unexpected ${node.type}`);
}

const HOSTILE: Readonly<Record<string, string>> = {
  'a line of MDX that imports': 'import fs from "node:fs"',
  'a line of MDX that exports': 'export const x = 1',
  'an import in a later line': 'We\nimport fs from "fs"\n\nexport default x',
  'words that begin like import': 'importance and exporting; import-export',
  'an expression': '{process.exit(1)} and {`${1}`}',
  'an element': '<script>alert(1)</script> <img src=x onerror=alert(1)/> a < b << c',
  'a closing brace alone': 'a } b',
  'a comment': '<!-- x --> {/* y */}',
  headings: '# One\n\n####### seven\n\n#hash',
  'an underlined heading': 'Title\n===\n\nTitle\n---\n\nTitle\n-',
  rules: '---\n\n* * *\n\n___\n\n- - -',
  lists: '- a\n\n+ b\n\n* c\n\n1. d\n\n2) e\n\n-\n\n1.',
  'a year at the start of a line': 'in\n2019. We\n1. Next',
  quotation: '> quoted\n\n>also',
  'fenced code': '```js\ncode\n```\n\n~~~\nx\n~~~',
  'inline code': 'a `b` and ``c`` but ```',
  'TeX quotation marks': "the ``best'' and ``worst'' and `x'",
  'a lone backtick': "the `best'",
  emphasis: '*a* **b** _c_ __d__ ***e*** a*b*c 2*3*4 * *',
  'underscores in words': 'snake_case and wav2vec_2_base, _not_',
  LaTeX: '$\\ell_2$ and $\\mathcal{O}(n^{2})$, $x_{i}$, $y_{j}$, \\% \\textbf{x}',
  strikethrough: '~~gone~~ ~one~ ~5 to ~6',
  backslashes: 'a\\ b\\\\c \\{ \\\\{ \\\\\\* end\\',
  'a backslash at the end of a line': 'a\\\nb',
  links: '[a](b) ![c](d) [e][f] [g] [x](javascript:alert(1))',
  definitions: '[a]: http://b.c "d"\n\n[a]\n\n[^1]: note\n\nsee[^1]',
  references: '&amp; &lt; &#38; &#x26; &copy; AT&T; R&D &nosuch; & a',
  addresses: 'https://github.com/a_b/c_d_e and www.a.com/x~y, see http://x.y/z*1* or me_you@site.org.',
  'addresses that need an escape':
    'https://x.y/{a}_*b*_ www.x.y/a\\_b{c} https://x.y/?a=1&copy;=2 <https://x.y>',
  'an address in capitals': 'HTTPS://X.Y/*a* and *b*',
  tables: '| a | b |\n| - | - |\n| c | d |\n\na | b\n--- | ---\nc | d\n\n:-: \n',
  'task lists': '[ ] todo\n\n[x] done',
  'edge spaces': '  a  \n  b \n\n\tc\t',
  'line breaks': 'a\nb\n\nc\n\n\nd\n\n\n\ne\n \nf\n\t\n\ng\r\nh\ri\n',
  'line breaks at the edges': '\n\na\n',
  'several spaces and tabs': 'a  b\tc\t\td   e',
  'spaces of other kinds': '\u00a0a\u00a0\u2003b\u2028c\u2029d\u3000\ufeffe\u200b\u200f\u202ef',
  'control characters': 'a\u0001b\u000bc\u000cd\u001be\u007ff\u0085g\u009fh',
  emoji: '👍🏽 *👍* **👍**a _👍_ 𝒪(n) *𝒪*',
  'other scripts': '深度学习 *学习* שלום עולם **مرحبا**، हिन्दी_शब्द_',
  'directives and attributes': ':name[x]{y} :::note\n:::',
  'front matter': '---\ntitle: x\n---',
  nothing: '',
};

describe('escapeMdx', () => {
  for (const [parser, processor] of Object.entries(parsers)) {
    it.each(Object.entries(HOSTILE))(`shows %s as text to ${parser}`, (_, text) => {
      expect(shown(processor.parse(escapeMdx(text)))).toBe(text);
    });

    it(`shows any text as text to ${parser}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(shown(processor.parse(escapeMdx(text)))).toBe(text);
        }),
        { numRuns: 600 },
      );
    });
  }

  // Entries are read as diffs: what needs no escape gets none.
  it.each(Object.entries(escaped))('escapes %s where they are markup, and nowhere else', (_, cases) => {
    for (const [text, mdx] of Object.entries(cases)) {
      expect(escapeMdx(text), JSON.stringify(text)).toBe(mdx);
      expect(escapeMdx(`${text}\n\n{`), JSON.stringify(text)).toBe(
        `${escapeMdx(`${text}\n\nx`).slice(0, -1)}\\{`,
      );
      for (const parser of Object.values(parsers)) expect(shown(parser.parse(mdx))).toBe(text);
    }
  });

  it('escapes every sign of emphasis in a text of more than a hundred, which parsers would compare each with each', () => {
    const ends = (signs: number): string => 'a* '.repeat(signs).trim();
    expect(escapeMdx(ends(100))).toBe(ends(100));
    expect(escapeMdx(ends(101))).toBe(ends(101).replaceAll('*', '\\*'));
  });

  it('writes MDX that compiles to text only', () => {
    for (const text of Object.values(HOSTILE)) {
      const program = String(compileSync(escapeMdx(text), { jsx: true }));
      expect(program).not.toMatch(/^(?:import|export) (?!default function MDXContent)/m);
    }
  });

  it('treats a plain text as it treats it beside one with markup', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !/^\n|\n$/.test(text) && text !== ''),
        (text) => {
          expect(escapeMdx(`${text}\n\n<`)).toBe(`${escapeMdx(text)}\n\n\\<`);
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    'We reach 94.2% (up to 3.1 points) on GLUE; see https://github.com/some_one/some_thing.',
    'A trade-off: 2 * 3 = 6, R&D, "quotes" (parentheses) and [1, 2] ~5 GB!',
    'For $\\ell_2$ and x_i we prove a | b. The code of wav2vec_base is at www.example.org/a_b.',
  ])('leaves plain English as it is: %s', (text) => {
    expect(escapeMdx(text)).toBe(text);
  });
});

/** Any Unicode text, and texts made of what Markdown and MDX react to. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...'\\`*_~[]()<>{}&;#+-=|!:.^$1a \n\t\r\u00a0é👍,'),
          fc.constantFrom(
            '\n\n',
            '  ',
            'import ',
            'export ',
            'https://a.b/',
            'www.a.b',
            'a@b.co',
            '&amp;',
            '&#35;',
            '---',
            '```',
            '](',
            ']:',
            '[^1]',
            '1. ',
            '**',
            '~~',
            '\\\n',
            'word',
            '<a>',
            '{x}',
          ),
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.isWellFormed() && !text.includes('\u0000'));
