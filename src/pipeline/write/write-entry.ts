import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { DescribedPaper } from '../../paper/paper.ts';
import type { Entry } from '../../paper/schema.ts';

const toMdx = unified().use(remarkMdx).use(remarkStringify);

/** The text of `content/papers/<id>.mdx`: front matter and the abstract as MDX that reads back to it. */
export function writeEntry({ paper, description }: DescribedPaper): string {
  const { id: _id, abstract, code: _code, title, ...known } = paper;
  const entry = { title, ...description, ...known } as Entry;
  const body = toMdx.stringify({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: abstract }] }],
  });
  return `---\n${stringify(entry, { lineWidth: 0 })}---\n\n${body}`;
}
