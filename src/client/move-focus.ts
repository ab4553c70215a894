/**
 * Arrow keys between a search box and the results below it, the visible elements of `root` that `selector` names;
 * Escape goes back to the box, and letters typed on a result go there, too. The results stay plain links, so that
 * every other key does what it does anywhere.
 */
export function moveFocus(
  root: HTMLElement,
  box: HTMLInputElement,
  event: KeyboardEvent,
  selector = '[data-result]',
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const links = [...root.querySelectorAll<HTMLElement>(selector)].filter((link) => link.checkVisibility());
  const at = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1;
  const inBox = document.activeElement === box;
  if (!inBox && at < 0) return;
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const next = at + (key === 'ArrowDown' ? 1 : -1);
    const target = next < 0 ? (inBox ? undefined : box) : links[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  } else if (inBox) {
    return;
  } else if (key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    box.focus();
  } else if ((key.length === 1 && key !== ' ') || key === 'Backspace') {
    // The browser types the letter into the box, which has the focus by then.
    box.focus();
  }
}
