import { countPages, hrefOfPage } from '../site/list-page.ts';
import { statusOf } from '../site/lists/status.ts';
import { showPages } from './list-pages.ts';
import { listRows, type ListRows } from './list-rows.ts';
import { fetchFromSite, pageAddress } from './site-access.ts';

/** What a list calls its rows and itself, and where its rows stand. */
export interface ListNames {
  readonly one: string;
  readonly many: string;
  readonly whole: string;
  /** Selector of the rows on a page of the list. */
  readonly row: string;
}

/**
 * An element that filters and sorts a list of many pages, `<x columns="…/index.json" list="…/">`. Its state stands
 * in the address and is restored from there; nothing is fetched before the reader chooses something, and without
 * a choice the page is as it was built.
 */
export abstract class ChoiceList<
  Columns extends { readonly size: number },
  Choice,
  Selection extends { readonly places: readonly number[] },
> extends HTMLElement {
  #columns: Promise<Columns> | undefined;
  #rows: ListRows | undefined;
  #own: readonly Element[] = [];
  #plain: { readonly status: string; readonly pages: readonly Node[] } = { status: '', pages: [] };
  #shown = '';
  #turn = 0;
  #life = new AbortController();

  protected abstract readonly names: ListNames;
  /** The choice that an address makes, and the address that a choice has. */
  protected abstract readChoice(query: URLSearchParams): Choice;
  protected abstract writeChoice(choice: Choice, page: number): string;
  /** What the form says; and the form filled with what the address says. */
  protected abstract readForm(): Choice;
  protected abstract fillForm(query: URLSearchParams): void;
  protected abstract select(columns: Columns, choice: Choice): Selection;
  /** Shows what belongs to a choice besides its rows. */
  protected abstract showChoice(choice: Choice, selection: Selection): void;
  /** A click on anything but the links to pages. */
  protected abstract press(target: Element): void;

  connectedCallback(): void {
    this.#own = [...this.querySelectorAll(this.names.row)];
    this.#plain = {
      status: this.getPart('status').textContent,
      pages: [...this.getPart('pages').childNodes],
    };
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    addEventListener('popstate', () => void this.#showAddress(), { signal });
    // A browser that restores the fields of the last visit must not contradict the address.
    addEventListener('pageshow', () => this.fillForm(this.query()), { signal });
    void this.#showAddress();
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  protected getPart(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`${this.localName} has no ${name}`);
    return part;
  }

  /** Notes a choice in the address and shows it. */
  protected go(choice: Choice): void {
    history.pushState(null, '', this.#addressOf(choice, 1));
    void this.#showAddress().then(() => this.#keepFocus());
  }

  /** What the address asks for. */
  protected query(): URLSearchParams {
    return new URLSearchParams(pageAddress().search);
  }

  /** The address of a page of a choice; the plain list has no query. */
  #addressOf(choice: Choice, page: number): string {
    const query = this.writeChoice(choice, page);
    return pageAddress().pathname + (query && `?${query}`);
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const page = event.target.closest<HTMLAnchorElement>('[data-part="pages"] a[href*="?"]');
    if (!page) return this.press(event.target);
    event.preventDefault();
    history.pushState(null, '', page.href);
    void this.#showAddress().then(() => {
      this.scrollIntoView();
      this.#keepFocus();
    });
  }

  /** The focus would be lost with the link or button that was pressed. */
  #keepFocus(): void {
    if (document.activeElement === document.body) this.getPart('status').focus({ preventScroll: true });
  }

  async #showAddress(): Promise<void> {
    if (!this.isConnected || pageAddress().search === this.#shown) return;
    this.#shown = pageAddress().search;
    const turn = (this.#turn += 1);
    const query = this.query();
    const choice = this.readChoice(query);
    this.fillForm(query);
    this.setAttribute('aria-busy', 'true');
    try {
      const columns = await this.#load();
      const selection = this.select(columns, choice);
      const { places } = selection;
      const last = countPages(places.length, columns.size);
      const page = Math.min(Math.max(1, Math.floor(Number(query.get('page')) || 1)), last);
      const from = (page - 1) * columns.size;
      const list = this.getAttribute('list') ?? '';
      this.#rows ??= listRows(this.#own, columns.size, this.names.row, (number) => hrefOfPage(list, number));
      const rows = await this.#rows.at(places.slice(from, from + columns.size));
      if (turn !== this.#turn) return;
      this.#fill(choice, rows, { page, last, from, total: places.length });
      this.showChoice(choice, selection);
    } catch {
      if (turn === this.#turn)
        this.getPart('status').textContent =
          `The ${this.names.whole} could not be loaded; is the network on?`;
    } finally {
      if (turn === this.#turn) this.removeAttribute('aria-busy');
    }
  }

  #fill(
    choice: Choice,
    rows: readonly Element[],
    at: { readonly page: number; readonly last: number; readonly from: number; readonly total: number },
  ): void {
    const { one, many } = this.names;
    const plain = this.writeChoice(choice, at.page) === '';
    this.getPart('list').replaceChildren(...rows);
    this.getPart('empty').hidden = at.total > 0;
    this.getPart('status').textContent = plain
      ? this.#plain.status
      : statusOf(at.from + 1, at.from + rows.length, at.total, one, many);
    if (plain) this.getPart('pages').replaceChildren(...this.#plain.pages);
    else showPages(this.getPart('pages'), at.page, at.last, (number) => this.#addressOf(choice, number));
  }

  #load(): Promise<Columns> {
    this.#columns ??= fetchFromSite(this.getAttribute('columns') ?? '').then(
      (answer) => answer.json() as Promise<Columns>,
    );
    // What failed is asked for again the next time.
    this.#columns.catch(() => (this.#columns = undefined));
    return this.#columns;
  }
}
