import { choosesAll, readPaperChoice, writePaperChoice } from '../site/lists/paper-choice.ts';
import type { PaperChoice, PaperColumns, PaperSelection } from '../site/lists/paper-columns.ts';
import { selectPapers } from '../site/lists/select-papers.ts';
import { ChoiceList } from './choice-list.ts';
import { arrangeFacets } from './arrange-facets.ts';
import { boxesIn, nameOf, readBoxes, showChosen, showCounts, tickBoxes } from './list-filters.ts';
import { savePapers } from './save-papers.ts';

/** What `list` ends in: the rest is the base of the site. */
const LIST = /papers\/$/;

/** `<paper-list columns="…/papers/index.json" list="…/papers/">`: filters and sorts the list of all papers. */
class PaperList extends ChoiceList<PaperColumns, PaperChoice, PaperSelection> {
  #places: readonly number[] = [];

  protected override readonly names = {
    one: 'paper',
    many: 'papers',
    whole: 'list',
    row: '[data-part="list"] > [data-paper]',
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', () => this.go(this.readForm()));
  }

  protected override readChoice(query: URLSearchParams): PaperChoice {
    return readPaperChoice(query);
  }

  protected override writeChoice(choice: PaperChoice, page: number): string {
    return writePaperChoice(choice, page);
  }

  /** What the boxes and the menu say. */
  protected override readForm(): PaperChoice {
    const query = readBoxes(this);
    query.set('sort', this.querySelector('select')?.value ?? '');
    return readPaperChoice(query);
  }

  protected override fillForm(query: URLSearchParams): void {
    tickBoxes(this, query);
    const menu = this.querySelector('select');
    if (menu) menu.value = readPaperChoice(query).sort;
  }

  protected override select(columns: PaperColumns, choice: PaperChoice): PaperSelection {
    return selectPapers(columns, choice);
  }

  protected override showChoice(choice: PaperChoice, { places, counts }: PaperSelection): void {
    this.#places = places;
    this.getPart('save').hidden = choosesAll(choice) || places.length === 0;
    showCounts(this, (name, value) => counts[name as keyof typeof counts].get(value) ?? 0);
    showChosen(this.getPart('chosen'), this);
    const filters = this.querySelector<HTMLElement>('.filters');
    if (filters) arrangeFacets(filters);
  }

  protected override press(target: Element): void {
    const button = target.closest('button');
    if (!button) return;
    const base = (this.getAttribute('list') ?? '').replace(LIST, '');
    void savePapers(button, { base, places: this.#places, status: this.getPart('status') });
    const { name, value, clear } = button.dataset;
    if (button.hasAttribute('aria-controls')) {
      const open = this.toggleAttribute('filters-open');
      button.setAttribute('aria-expanded', String(open));
    }
    if (clear === undefined && name === undefined) return;
    for (const box of boxesIn(this)) {
      if (clear !== undefined || (nameOf(box) === name && box.value === value)) box.checked = false;
    }
    this.go(this.readForm());
  }
}

customElements.define('paper-list', PaperList);
