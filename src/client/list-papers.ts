import { countPages, hrefOfPage } from '../site/list-page.ts';
import { choosesAll, readPaperChoice, writePaperChoice } from '../site/lists/paper-choice.ts';
import type { PaperChoice, PaperColumns, PaperSelection } from '../site/lists/paper-columns.ts';
import { selectPapers } from '../site/lists/select-papers.ts';
import { statusOf } from '../site/lists/status.ts';
import { boxesIn, nameOf, readBoxes, showChosen, showCounts, tickBoxes } from './list-filters.ts';
import { showPages } from './list-pages.ts';
import { listRows, type ListRows } from './list-rows.ts';
import { fetchFromSite, pageAddress } from './site-access.ts';

const ROW = '[data-part="list"] > [data-paper]';

/**
 * `<paper-list columns="…/papers/index.json" list="…/papers/">`: filters and sorts the list of all papers,
 * with its state in the address. Nothing is fetched before the reader chooses something.
 */
class PaperList extends HTMLElement {
  #columns: Promise<PaperColumns> | undefined;
  #rows: ListRows | undefined;
  #own: readonly Element[] = [];
  #plain: { readonly status: string; readonly pages: readonly Node[] } = { status: '', pages: [] };
  #shown = '';
  #turn = 0;

  connectedCallback(): void {
    this.#own = [...this.querySelectorAll(ROW)];
    this.#plain = { status: this.#part('status').textContent, pages: [...this.#part('pages').childNodes] };
    this.addEventListener('change', () => this.#go(this.#choice()));
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => void this.#showAddress());
    // A browser that restores the boxes of the last visit must not contradict the address.
    addEventListener('pageshow', () => this.#tick());
    void this.#showAddress();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`paper-list has no ${name}`);
    return part;
  }

  /** What the boxes and the menu say. */
  #choice(): PaperChoice {
    const query = readBoxes(this);
    query.set('sort', this.querySelector('select')?.value ?? '');
    return readPaperChoice(query);
  }

  #tick(): void {
    const query = new URLSearchParams(pageAddress().search);
    tickBoxes(this, query);
    const menu = this.querySelector('select');
    if (menu) menu.value = readPaperChoice(query).sort;
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const page = event.target.closest<HTMLAnchorElement>('[data-part="pages"] a[href*="?"]');
    if (page) {
      event.preventDefault();
      history.pushState(null, '', page.href);
      void this.#showAddress().then(() => {
        this.scrollIntoView();
        this.#keepFocus();
      });
    }
    const button = event.target.closest('button');
    if (!button) return;
    const { name, value, clear } = button.dataset;
    if (button.hasAttribute('aria-controls')) {
      const open = this.toggleAttribute('filters-open');
      button.setAttribute('aria-expanded', String(open));
    }
    if (clear === undefined && name === undefined) return;
    for (const box of boxesIn(this)) {
      if (clear !== undefined || (nameOf(box) === name && box.value === value)) box.checked = false;
    }
    this.#go(this.#choice());
  }

  #go(choice: PaperChoice): void {
    history.pushState(null, '', addressOf(choice, 1));
    void this.#show(choice, 1).then(() => this.#keepFocus());
  }

  /** The focus would be lost with the link or button that was pressed. */
  #keepFocus(): void {
    if (document.activeElement === document.body) this.#part('status').focus({ preventScroll: true });
  }

  async #showAddress(): Promise<void> {
    if (!this.isConnected || pageAddress().search === this.#shown) return;
    const query = new URLSearchParams(pageAddress().search);
    const choice = readPaperChoice(query);
    this.#tick();
    await this.#show(choice, Math.max(1, Math.floor(Number(query.get('page')) || 1)));
  }

  async #show(choice: PaperChoice, wanted: number): Promise<void> {
    const turn = (this.#turn += 1);
    this.#shown = pageAddress().search;
    this.setAttribute('aria-busy', 'true');
    try {
      const columns = await this.#load();
      const selection = selectPapers(columns, choice);
      const page = Math.min(wanted, countPages(selection.places.length, columns.size));
      const from = (page - 1) * columns.size;
      const list = this.getAttribute('list') ?? '';
      this.#rows ??= listRows(this.#own, columns.size, ROW, (number) => hrefOfPage(list, number));
      const rows = await this.#rows.at(selection.places.slice(from, from + columns.size));
      if (turn === this.#turn) this.#fill(choice, selection, rows, page, columns.size);
    } catch {
      if (turn === this.#turn)
        this.#part('status').textContent = 'The list could not be loaded; is the network on?';
    } finally {
      if (turn === this.#turn) this.removeAttribute('aria-busy');
    }
  }

  #fill(
    choice: PaperChoice,
    selection: PaperSelection,
    rows: readonly Element[],
    page: number,
    size: number,
  ): void {
    const { places, counts } = selection;
    const from = (page - 1) * size;
    const plain = choosesAll(choice) && choice.sort === 'seed' && page === 1;
    this.#part('list').replaceChildren(...rows);
    this.#part('empty').hidden = places.length > 0;
    this.#part('status').textContent = plain
      ? this.#plain.status
      : statusOf(from + 1, from + rows.length, places.length);
    if (plain) this.#part('pages').replaceChildren(...this.#plain.pages);
    else
      showPages(this.#part('pages'), page, countPages(places.length, size), (number) =>
        addressOf(choice, number),
      );
    showCounts(this, (name, value) => counts[name as keyof typeof counts].get(value) ?? 0);
    showChosen(this.#part('chosen'), this);
  }

  #load(): Promise<PaperColumns> {
    this.#columns ??= fetchFromSite(this.getAttribute('columns') ?? '').then(
      (answer) => answer.json() as Promise<PaperColumns>,
    );
    // What failed is asked for again the next time.
    this.#columns.catch(() => (this.#columns = undefined));
    return this.#columns;
  }
}

/** The address of a page of a choice; the plain list has no query. */
function addressOf(choice: PaperChoice, page: number): string {
  const query = writePaperChoice(choice, page);
  return pageAddress().pathname + (query && `?${query}`);
}

customElements.define('paper-list', PaperList);
