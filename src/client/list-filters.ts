/** The check boxes of a list's filters: each `[data-facet="name"]` holds the boxes of that name. */

/** All boxes below an element. */
export function boxesIn(form: ParentNode): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

/** The facet of a box. */
export function nameOf(box: Element): string {
  return box.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
}

/** What is ticked, as the query of an address. */
export function readBoxes(form: ParentNode): URLSearchParams {
  const query = new URLSearchParams();
  for (const box of boxesIn(form)) if (box.checked) query.append(nameOf(box), box.value);
  return query;
}

/** Ticks exactly the boxes of `query`; a value that has no box yet gets one, named after itself. */
export function tickBoxes(form: ParentNode, query: URLSearchParams): void {
  for (const box of boxesIn(form)) box.checked = query.getAll(nameOf(box)).includes(box.value);
  for (const [name, value] of query) {
    const facet = form.querySelector(`[data-facet="${CSS.escape(name)}"] ul`);
    if (facet && !boxesIn(facet.parentElement ?? form).some((box) => box.value === value))
      addBox(facet, value);
  }
}

function addBox(list: Element, value: string): void {
  const item = list.lastElementChild?.cloneNode(true);
  if (!(item instanceof Element)) return;
  const [box] = boxesIn(item);
  const name = item.querySelector('.name');
  if (!box || !name) return;
  box.value = value;
  box.checked = true;
  name.textContent = value.replaceAll('-', ' ');
  list.append(item);
}

/** Writes beside each box how many rows it would leave; a box that would leave none cannot be ticked. */
export function showCounts(form: ParentNode, countOf: (name: string, value: string) => number): void {
  for (const box of boxesIn(form)) {
    const count = countOf(nameOf(box), box.value);
    const place = box.parentElement?.querySelector('.count');
    if (place) place.textContent = count.toLocaleString('en');
    box.disabled = count === 0 && !box.checked;
  }
}

/** Fills a list with a button for every ticked box, to untick it, and one to untick all. */
export function showChosen(place: HTMLElement, form: ParentNode): void {
  const chosen = boxesIn(form).filter((box) => box.checked);
  place.hidden = chosen.length === 0;
  place.replaceChildren(
    ...chosen.map((box) => {
      const name = box.parentElement?.querySelector('.name')?.textContent ?? box.value;
      return button(name, `Remove ${name}`, { name: nameOf(box), value: box.value });
    }),
    ...(chosen.length > 0 ? [button('Clear all', undefined, { clear: '' })] : []),
  );
}

function button(text: string, label: string | undefined, data: Readonly<Record<string, string>>): Element {
  const item = document.createElement('li');
  const element = item.appendChild(document.createElement('button'));
  element.type = 'button';
  element.className = 'button small';
  element.textContent = text;
  if (label !== undefined) element.setAttribute('aria-label', label);
  Object.assign(element.dataset, data);
  return item;
}
