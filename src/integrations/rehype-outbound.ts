import type { Root, RootContent } from 'hast';

/** A rehype plugin: links of notes to other sites say nothing of the reader and get no hold of the page. */
export function rehypeOutbound(): (tree: Root) => void {
  return visit;
}

function visit(node: Root | RootContent): void {
  if (
    node.type === 'element' &&
    node.tagName === 'a' &&
    /^(?:https?:)?\/\//i.test(String(node.properties['href']))
  )
    node.properties['rel'] = ['noopener', 'noreferrer'];
  if ('children' in node) for (const child of node.children) visit(child);
}
