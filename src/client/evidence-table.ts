import { readClaimChoice, writeClaimChoice } from '../site/evidence/claim-choice.ts';
import {
  CLAIM_SORTS,
  selectClaims,
  type ClaimChoice,
  type ClaimColumns,
} from '../site/evidence/claim-columns.ts';
import { countPages, hrefOfPage } from '../site/list-page.ts';
import { statusOf } from '../site/lists/status.ts';
import { showPages } from './list-pages.ts';
import { listRows, type ListRows } from './list-rows.ts';
import { fetchFromSite, pageAddress } from './site-access.ts';

const ROW = '.evidence tbody > tr';
const WAIT = 250;

/**
 * `<claim-table columns="…/evidence/index.json" list="…/evidence/">`: sorts and filters all claims, with
 * its state in the address. Nothing is fetched before the reader chooses something.
 */
class ClaimTable extends HTMLElement {
  #columns: Promise<ClaimColumns> | undefined;
  #rows: ListRows | undefined;
  #own: readonly Element[] = [];
  #plain: { readonly status: string; readonly pages: readonly Node[] } = { status: '', pages: [] };
  #shown = '';
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#own = [...this.querySelectorAll(ROW)];
    this.#plain = { status: this.#part('status').textContent, pages: [...this.#part('pages').childNodes] };
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) addSortButton(head);
    this.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      const typing = event.target instanceof HTMLInputElement;
      this.#timer = window.setTimeout(() => this.#go(this.#choice()), typing ? WAIT : 0);
    });
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => void this.#showAddress());
    addEventListener('pageshow', () => this.#fillForm());
    void this.#showAddress();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`claim-table has no ${name}`);
    return part;
  }

  #fields(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
    return this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]');
  }

  /** What the form says, in the order of the address. */
  #choice(): ClaimChoice {
    const query = new URLSearchParams(pageAddress().search);
    for (const { name, value } of this.#fields()) query.set(name, value);
    return readClaimChoice(query);
  }

  #fillForm(): void {
    const query = new URLSearchParams(pageAddress().search);
    for (const field of this.#fields()) {
      if (field !== document.activeElement) field.value = query.get(field.name) ?? '';
    }
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
    const sort = event.target.closest<HTMLElement>('th[data-sort] button')?.parentElement?.dataset['sort'];
    const column = CLAIM_SORTS.find((one) => one === sort);
    if (column) this.#go(turnOver(this.#choice(), column));
    if (event.target.closest('[data-clear]')) {
      for (const field of this.#fields()) field.value = '';
      this.#go(this.#choice());
    }
  }

  #go(choice: ClaimChoice): void {
    history.pushState(null, '', addressOf(choice, 1));
    void this.#showAddress().then(() => this.#keepFocus());
  }

  /** The focus would be lost with the link or button that was pressed. */
  #keepFocus(): void {
    if (document.activeElement === document.body) this.#part('status').focus({ preventScroll: true });
  }

  async #showAddress(): Promise<void> {
    if (!this.isConnected || pageAddress().search === this.#shown) return;
    this.#shown = pageAddress().search;
    const turn = (this.#turn += 1);
    const query = new URLSearchParams(pageAddress().search);
    const choice = readClaimChoice(query);
    this.#fillForm();
    this.setAttribute('aria-busy', 'true');
    try {
      const columns = await this.#load();
      const places = selectClaims(columns, choice);
      const last = countPages(places.length, columns.size);
      const page = Math.min(Math.max(1, Math.floor(Number(query.get('page')) || 1)), last);
      const from = (page - 1) * columns.size;
      const list = this.getAttribute('list') ?? '';
      this.#rows ??= listRows(this.#own, columns.size, ROW, (number) => hrefOfPage(list, number));
      const rows = await this.#rows.at(places.slice(from, from + columns.size));
      if (turn === this.#turn) this.#fill(choice, rows, { page, last, from, total: places.length });
    } catch {
      if (turn === this.#turn)
        this.#part('status').textContent = 'The table could not be loaded; is the network on?';
    } finally {
      if (turn === this.#turn) this.removeAttribute('aria-busy');
    }
  }

  #fill(
    choice: ClaimChoice,
    rows: readonly Element[],
    {
      page,
      last,
      from,
      total,
    }: { readonly page: number; readonly last: number; readonly from: number; readonly total: number },
  ): void {
    const plain = writeClaimChoice(choice) === '' && page === 1;
    this.#part('list').replaceChildren(...rows);
    this.#part('empty').hidden = total > 0;
    this.#part('status').textContent = plain
      ? this.#plain.status
      : statusOf(from + 1, from + rows.length, total, 'claim', 'claims');
    if (plain) this.#part('pages').replaceChildren(...this.#plain.pages);
    else showPages(this.#part('pages'), page, last, (number) => addressOf(choice, number));
    const { topic, unit, metric, direction } = choice;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = (topic ?? unit ?? metric ?? direction) === undefined;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const here = head.dataset['sort'] === choice.sort;
      if (here) head.setAttribute('aria-sort', choice.descending === true ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  #load(): Promise<ClaimColumns> {
    this.#columns ??= fetchFromSite(this.getAttribute('columns') ?? '').then(
      (answer) => answer.json() as Promise<ClaimColumns>,
    );
    // What failed is asked for again the next time.
    this.#columns.catch(() => (this.#columns = undefined));
    return this.#columns;
  }
}

/** A column's heading becomes a button; without scripts it stays a heading. */
function addSortButton(head: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
}

/** A column sorts upwards first (values downwards: the largest matter), then the other way, then not at all. */
function turnOver(
  { sort, descending = false, ...rest }: ClaimChoice,
  column: NonNullable<ClaimChoice['sort']>,
): ClaimChoice {
  const first = column === 'value';
  if (sort !== column) return { ...rest, sort: column, descending: first };
  return descending === first ? { ...rest, sort: column, descending: !first } : rest;
}

/** The address of a page of a choice; the plain table has no query. */
function addressOf(choice: ClaimChoice, page: number): string {
  const query = writeClaimChoice(choice, page);
  return pageAddress().pathname + (query && `?${query}`);
}

customElements.define('claim-table', ClaimTable);
