import { completePath } from '../../site/edition/relative-links.ts';

/** From now on, links that scripts put below `root` name the page of a folder: no server looks for it. */
export function completeLinks(root: Element): void {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') complete(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        complete(node);
        node.querySelectorAll('a[href]').forEach(complete);
      }
    }
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
}

function complete(node: Node): void {
  if (!(node instanceof Element) || node.localName !== 'a') return;
  const href = node.getAttribute('href');
  if (href === null || !/^[^#?:]+\/(?:[?#]|$)/.test(href)) return;
  node.setAttribute('href', completePath(href));
}
