/**
 * `<sort-table>` around a table: every column head becomes a button that sorts the rows. A cell sorts by its
 * `data-sort` or else by its text; numbers sort as numbers, and start with the largest. Without the script the
 * table stands as it is. Pattern: sortable table of the ARIA Authoring Practices Guide.
 */
class SortTableElement extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('thead th:not([data-fixed])')) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'sort-button',
      });
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sortBy(head));
      head.append(button);
    }
  }

  #sortBy(head: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]) }));
    const numeric = rows.every(({ key }) => typeof key === 'number');
    const before = head.getAttribute('aria-sort');
    const descending = before === null ? numeric : before === 'ascending';
    rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (descending ? -1 : 1));
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    body.append(...rows.map(({ row }) => row));
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): number | string {
  const text = (cell?.dataset['sort'] ?? cell?.textContent ?? '').trim();
  const number = Number(text);
  return text !== '' && !Number.isNaN(number) ? number : text.toLowerCase();
}

customElements.define('sort-table', SortTableElement);
