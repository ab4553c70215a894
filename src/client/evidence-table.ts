import { readClaimChoice, writeClaimChoice } from '../site/evidence/claim-choice.ts';
import {
  CLAIM_SORTS,
  selectClaims,
  type ClaimChoice,
  type ClaimColumns,
} from '../site/evidence/claim-columns.ts';
import { ChoiceList } from './choice-list.ts';

const WAIT = 250;

/** The claims of a choice, as places in the list of all. */
interface ClaimSelection {
  readonly places: readonly number[];
}

/** `<claim-table columns="…/evidence/index.json" list="…/evidence/">`: sorts and filters all claims. */
class ClaimTable extends ChoiceList<ClaimColumns, ClaimChoice, ClaimSelection> {
  protected override readonly names = {
    one: 'claim',
    many: 'claims',
    whole: 'table',
    row: '.evidence tbody > tr',
  };
  #timer = 0;

  override connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) addSortButton(head);
    super.connectedCallback();
    this.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      const typing = event.target instanceof HTMLInputElement;
      this.#timer = window.setTimeout(() => this.go(this.readForm()), typing ? WAIT : 0);
    });
  }

  #fields(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
    return this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]');
  }

  protected override readChoice(query: URLSearchParams): ClaimChoice {
    return readClaimChoice(query);
  }

  protected override writeChoice(choice: ClaimChoice, page: number): string {
    return writeClaimChoice(choice, page);
  }

  /** What the form says, in the order of the address, which alone knows how the table is sorted. */
  protected override readForm(): ClaimChoice {
    const query = this.query();
    for (const { name, value } of this.#fields()) query.set(name, value);
    return readClaimChoice(query);
  }

  protected override fillForm(query: URLSearchParams): void {
    for (const field of this.#fields()) {
      if (field !== document.activeElement) field.value = query.get(field.name) ?? '';
    }
  }

  protected override select(columns: ClaimColumns, choice: ClaimChoice): ClaimSelection {
    return { places: selectClaims(columns, choice) };
  }

  protected override showChoice({ topic, unit, metric, direction, sort, descending }: ClaimChoice): void {
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = (topic ?? unit ?? metric ?? direction) === undefined;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (head.dataset['sort'] === sort)
        head.setAttribute('aria-sort', descending === true ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  protected override press(target: Element): void {
    const sort = target.closest<HTMLElement>('th[data-sort] button')?.parentElement?.dataset['sort'];
    const column = CLAIM_SORTS.find((one) => one === sort);
    if (column) this.go(turnOver(this.readForm(), column));
    if (target.closest('[data-clear]')) {
      for (const field of this.#fields()) field.value = '';
      this.go(this.readForm());
    }
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

customElements.define('claim-table', ClaimTable);
