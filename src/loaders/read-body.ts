import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const mdx = unified().use(remarkParse).use(remarkMdx);

/** The plain text of an entry's body, paragraphs separated by a blank line. */
export function readBody(body: string): string {
  const root: Root = mdx.parse(body);
  return root.children.map(textOf).join('\n\n');
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
