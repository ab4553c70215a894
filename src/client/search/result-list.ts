import { findAuthors } from '../../site/search/find-authors.ts';
import { makeExcerpt } from '../../site/search/make-excerpt.ts';
import { searchResult } from '../../site/search/search-result.ts';
import { PER_PAGE, type Answer, type Hit } from './answer-query.ts';
import { fillExcerpt, make, renderPlaces, renderResult, showAuthors } from './render-results.ts';
import type { SearchEngine } from './search-engine.ts';

/** Fills the places for results of a page: `places`, `results`, `partly` and the button `more`. */
export class ResultList {
  readonly #part: (name: string) => HTMLElement;
  readonly #engine: SearchEngine;
  #answer: Answer | undefined;
  #shown = PER_PAGE;
  /** Results as they stand, so that an answer that goes on with more leaves the first ones in place. */
  readonly #items = new Map<number, HTMLLIElement>();

  constructor(part: (name: string) => HTMLElement, engine: SearchEngine) {
    this.#part = part;
    this.#engine = engine;
  }

  /** Shows an answer; `same` keeps the results that stand already. */
  show(answer: Answer, same: boolean): void {
    if (!same) {
      this.#items.clear();
      this.#shown = PER_PAGE;
    }
    this.#answer = answer;
    const places = this.#part('places');
    places.replaceChildren(...renderPlaces(answer.places));
    places.hidden = answer.places.length === 0;
    this.#fill();
  }

  /** Ten more results; the focus goes to the first of them. */
  async more(): Promise<void> {
    const before = this.#shown;
    const answer = this.#answer;
    await answer?.index.load(answer.hits.slice(before, before + PER_PAGE).map(({ paper }) => paper));
    if (answer !== this.#answer || before !== this.#shown) return;
    this.#shown += PER_PAGE;
    this.#fill();
    void this.fillExcerpts();
    const first = this.#part('results').children[before];
    first?.querySelector<HTMLElement>('[data-result]')?.focus();
  }

  clear(): void {
    this.#answer = undefined;
    for (const name of ['places', 'results', 'partly']) this.#part(name).replaceChildren();
    for (const name of ['places', 'partly', 'more', 'save']) this.#part(name).hidden = true;
  }

  /** Reads the texts of the shown papers, all at once, and shows the sentence that answers best. */
  async fillExcerpts(): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const fullText = await this.#engine.fullText();
    await Promise.all(
      this.#hits(answer).map(async ({ paper, missing, named }) => {
        const item = this.#items.get(paper);
        if (!item || item.dataset['filled'] !== undefined) return;
        item.dataset['filled'] = '';
        // What names found stays, also where a text cannot be had.
        const text = await fullText.read(paper).catch(() => undefined);
        if (!text) return;
        const { index, wanted } = answer;
        const authors = index.authorsKnown ? [] : findAuthors(text.head, index.record(paper).title);
        const result = searchResult({ paper, missing }, wanted, index, this.#engine.base);
        showAuthors(item, authors);
        fillExcerpt(item, result, makeExcerpt(text, wanted, index.stem), named);
      }),
    );
  }

  #hits({ hits, partly }: Answer): readonly Hit[] {
    return [...hits.slice(0, this.#shown), ...partly];
  }

  #fill(): void {
    const answer = this.#answer;
    if (!answer) return;
    const item = ({ paper, missing }: Hit): HTMLLIElement => {
      const kept = this.#items.get(paper);
      if (kept) return kept;
      const made = renderResult(
        searchResult({ paper, missing }, answer.wanted, answer.index, this.#engine.base),
      );
      this.#items.set(paper, made);
      return made;
    };
    replaceChangedChildren(this.#part('results'), answer.hits.slice(0, this.#shown).map(item));
    const partly = this.#part('partly');
    partly.hidden = answer.partly.length === 0;
    partly.replaceChildren(
      make('h2', {}, 'With a part of the query'),
      make('ol', { class: 'papers' }, ...answer.partly.map(item)),
    );
    const left = answer.hits.length - this.#shown;
    const more = this.#part('more');
    more.hidden = left <= 0;
    more.textContent =
      left > PER_PAGE ? `Show ${PER_PAGE} more of ${left.toLocaleString('en')}` : `Show ${left} more`;
  }
}

/** Leaves a common beginning in place: a result that has the focus keeps it. */
function replaceChangedChildren(list: Element, items: readonly Element[]): void {
  let same = 0;
  while (same < items.length && list.children[same] === items[same]) same++;
  while (list.children.length > same) list.lastElementChild?.remove();
  list.append(...items.slice(same));
}
