import { boxesIn } from './list-filters.ts';

const FIRST = 8;
const places = new WeakMap<Element, number>();

/**
 * Brings the values that the papers found have to the front of their facet, most papers first (years stay in
 * order), and hides the others. Boxes stay where they are while one of them has the focus.
 */
export function arrangeFacets(form: HTMLElement): void {
  if (form.contains(document.activeElement)) return;
  for (const facet of form.querySelectorAll<HTMLElement>('[data-facet]')) {
    const [first, rest] = facet.querySelectorAll('ul');
    if (!first) continue;
    const items = boxesIn(facet).map((box, at) => readItem(box, at));
    const byCount = facet.dataset['facet'] !== 'year';
    items.sort(
      (a, b) => Number(b.checked) - Number(a.checked) || (byCount ? b.count - a.count : 0) || a.at - b.at,
    );
    for (const { item, useful } of items) item.hidden = !useful;
    const useful = items.filter((item) => item.useful).length;
    const elements = items.map(({ item }) => item);
    first.append(...elements.slice(0, rest ? FIRST : undefined));
    rest?.append(...elements.slice(FIRST));
    const details = facet.querySelector('details');
    if (details) details.hidden = useful <= FIRST;
    const summary = facet.querySelector('summary');
    if (summary) summary.textContent = `All ${useful}`;
    facet.hidden = useful === 0;
  }
}

function readItem(
  box: HTMLInputElement,
  now: number,
): { item: HTMLElement; at: number; count: number; checked: boolean; useful: boolean } {
  const item = box.closest('li') ?? box;
  const at = places.get(item) ?? now;
  places.set(item, at);
  const count = Number(item.querySelector('.count')?.textContent.replace(/\D/g, '') ?? 0);
  return { item, at, count, checked: box.checked, useful: count > 0 || box.checked };
}
