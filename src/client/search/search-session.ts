import { choosesAll, NO_CHOICE, readPaperChoice, writePaperChoice } from '../../site/lists/paper-choice.ts';
import type { PaperSelection } from '../../site/lists/paper-columns.ts';
import { selectPapers } from '../../site/lists/select-papers.ts';
import { boxesIn, nameOf, readBoxes, showChosen, showCounts, tickBoxes } from '../list-filters.ts';
import { answerByName, answerByPages, answerQuery, type Answer, type Question } from './answer-query.ts';
import { arrangeFacets } from '../arrange-facets.ts';
import { moveFocus } from '../move-focus.ts';
import { renderReading } from './render-results.ts';
import { ResultList } from './result-list.ts';
import { SearchEngine } from './search-engine.ts';
import { savePapers } from '../save-papers.ts';
import { isInMemory, pageAddress } from '../site-access.ts';

/** Milliseconds without a key before a query runs. */
const PAUSE = 110;
/** The same where an answer costs no requests. */
const PAUSE_IN_MEMORY = 40;
/** Milliseconds after which the reader is told to wait. */
const SLOW = 400;

type State = 'idle' | 'loading' | 'names' | 'done' | 'error';

/** The search page at work: query and facets in, results and address out. */
export class SearchSession {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #engine: SearchEngine;
  readonly #list: ResultList;
  #verbatim = false;
  /** Whether the counts beside the facets are those of a result. */
  #counted = false;
  #answer: Answer | undefined;
  /** Whether the reader went to the facets. */
  #counting = false;
  #turn = 0;
  #timer = 0;

  constructor(root: HTMLElement, box: HTMLInputElement) {
    this.#root = root;
    this.#box = box;
    this.#engine = new SearchEngine(root.getAttribute('base') ?? '/');
    this.#list = new ResultList((name) => this.#part(name), this.#engine);
    // Reading what is at hand anyway before the first key makes the first answer quick.
    if (isInMemory()) void this.#engine.fullText();
    box.addEventListener('input', () => this.#type());
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    root.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') this.#go('push');
    });
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('keydown', (event) => this.#key(event));
    for (const kind of ['pointerover', 'focusin', 'click'])
      root.addEventListener(kind, (event) => this.#countFrom(event), { passive: true });
    window.addEventListener('popstate', () => this.#readAddress());
    // A browser that restores the boxes of the last visit must not contradict the address.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.#readAddress();
    });
  }

  /** Shows what the address asks for; what was typed or ticked before this code was there wins. */
  start(): void {
    const typed = this.#box.value;
    if (
      pageAddress().search.length <= 1 ||
      (typed !== '' && typed !== new URLSearchParams(pageAddress().search).get('q'))
    ) {
      this.#go('replace');
    } else this.#readAddress();
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`search-page has no ${name}`);
    return part;
  }

  #readAddress(): void {
    if (!this.#root.isConnected) return;
    const address = new URLSearchParams(pageAddress().search);
    this.#box.value = address.get('q') ?? '';
    this.#verbatim = address.get('exact') === '1';
    tickBoxes(this.#root, address);
    void this.#run();
  }

  #type(): void {
    clearTimeout(this.#timer);
    this.#verbatim = false;
    this.#timer = window.setTimeout(() => this.#go('replace'), isInMemory() ? PAUSE_IN_MEMORY : PAUSE);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && event.target === this.#box && this.#box.value !== '') {
      event.preventDefault();
      this.#box.value = '';
      this.#type();
    } else moveFocus(this.#root, this.#box, event);
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const other = event.target.closest<HTMLElement>('a[data-query]');
    if (other) {
      event.preventDefault();
      this.#box.value = other.dataset['query'] ?? '';
      this.#verbatim = other.dataset['verbatim'] !== undefined;
      this.#box.focus();
      return this.#go('push');
    }
    const button = event.target.closest('button');
    if (!button) return;
    const places = this.#answer?.hits.map(({ paper }) => paper) ?? [];
    void savePapers(button, { base: this.#engine.base, places, status: this.#part('status') });
    const { name, value, clear, act } = button.dataset;
    if (act === 'retry') void this.#run();
    if (act === 'more') void this.#list.more().catch(() => undefined);
    if (act === 'filters') {
      button.setAttribute('aria-expanded', String(this.#root.toggleAttribute('filters-open')));
    }
    if (clear === undefined && name === undefined) return;
    for (const box of boxesIn(this.#root)) {
      if (clear !== undefined || (nameOf(box) === name && box.value === value)) box.checked = false;
    }
    this.#go('push');
    this.#part('status').focus({ preventScroll: true });
  }

  #question(): Question {
    const query = this.#box.value.trim();
    return { query, verbatim: this.#verbatim, choice: readPaperChoice(readBoxes(this.#root)) };
  }

  #addressOf({ query, verbatim, choice }: Question): string {
    const asked = new URLSearchParams(query === '' ? {} : { q: query });
    if (verbatim) asked.set('exact', '1');
    const all = [asked.toString(), writePaperChoice(choice)].filter((part) => part !== '').join('&');
    return pageAddress().pathname + (all && `?${all}`);
  }

  #go(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    if (!this.#root.isConnected) return;
    const address = this.#addressOf(this.#question());
    if (address !== pageAddress().pathname + pageAddress().search) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    void this.#run();
  }

  /** Runs the query; an answer that comes after a newer question is dropped. */
  async #run(): Promise<void> {
    const turn = (this.#turn += 1);
    const question = this.#question();
    showChosen(this.#part('chosen'), this.#root);
    if (question.query === '' && choosesAll(question.choice)) return this.#rest();
    this.#set('loading');
    const slow = setTimeout(() => turn === this.#turn && this.#set('loading', 'Searching …'), SLOW);
    let named = 0;
    try {
      await this.#engine.index();
      if (!this.#engine.inParts) {
        const quick = await answerByName(this.#engine, question);
        if (turn !== this.#turn) return;
        // What names answer already stays at the top of the full answer.
        if (quick.hits.length > 0 || quick.places.length > 0) {
          this.#list.show(quick, false);
          this.#set('names');
          named = quick.hits.length;
        }
      }
      const answer = await answerQuery(this.#engine, question);
      clearTimeout(slow);
      if (turn !== this.#turn) return;
      await this.#finish(question, answer, named > 0);
      const more = await answerByPages(this.#engine, question, answer).catch(() => undefined);
      if (turn !== this.#turn) return;
      if (more) await this.#finish(question, more, true);
      if (!this.#engine.inParts || this.#counting) await this.#recount();
    } catch {
      if (turn !== this.#turn) return;
      if (named === 0) this.#list.clear();
      this.#set('error', named > 0 ? 'Only titles and names were searched.' : 'Nothing could be searched.');
    } finally {
      clearTimeout(slow);
    }
  }

  async #finish(question: Question, answer: Answer, same: boolean): Promise<void> {
    this.#answer = answer;
    this.#list.show(answer, same);
    this.#explain(question, answer);
    this.#set('done', describeCount(answer, question.query));
    // Counts of another answer would mislead.
    this.#root.toggleAttribute('uncounted', this.#engine.inParts);
    await this.#list.fillExcerpts();
  }

  /** Counts what each facet would leave of the answer; in a large review only once a reader goes to the facets. */
  async #recount(): Promise<void> {
    const [turn, counts] = [this.#turn, await this.#answer?.count()];
    if (counts && turn === this.#turn) this.#count(counts);
  }

  #countFrom(event: Event): void {
    if (this.#counting || !(event.target instanceof Element)) return;
    if (!event.target.closest('.filters, [data-act="filters"]')) return;
    this.#counting = true;
    if (this.#root.dataset['searchState'] === 'done') void this.#recount().catch(() => undefined);
  }

  #explain(question: Question, { reading, hits }: Answer): void {
    const urlFor = (query: string, verbatim: boolean): string =>
      this.#addressOf({ ...question, query, verbatim });
    this.#part('notes').replaceChildren(...renderReading(question.query, reading, urlFor));
    this.#part('empty').hidden = hits.length > 0;
    this.#part('save').hidden = hits.length === 0;
  }

  /** Nothing asked, nothing shown. */
  #rest(): void {
    this.#list.clear();
    this.#part('notes').replaceChildren();
    this.#part('empty').hidden = true;
    this.#set('idle', '');
    this.#root.toggleAttribute('uncounted', false);
    if (this.#counted)
      void this.#engine.columns().then((columns) => this.#count(selectPapers(columns, NO_CHOICE).counts));
  }

  #count(counts: PaperSelection['counts']): void {
    this.#counted = true;
    this.#root.toggleAttribute('uncounted', false);
    showCounts(this.#root, (name, value) => counts[name as keyof typeof counts].get(value) ?? 0);
    const filters = this.#root.querySelector<HTMLElement>('.filters');
    if (filters) arrangeFacets(filters);
  }

  #set(state: State, status?: string): void {
    this.#root.dataset['searchState'] = state;
    this.#part('results').setAttribute('aria-busy', String(state === 'loading' || state === 'names'));
    this.#part('error').hidden = state !== 'error';
    this.#part('start').hidden = state !== 'idle';
    if (status !== undefined) this.#part('status').textContent = status;
  }
}

function describeCount({ hits, partly }: Answer, query: string): string {
  const papers = `${hits.length.toLocaleString('en')} ${hits.length === 1 ? 'paper' : 'papers'}`;
  const of = query === '' ? '' : ` for “${query}”`;
  if (hits.length === 0) return `No papers${of}`;
  return `${papers}${of}${partly.length > 0 ? `, ${partly.length} more with a part of it` : ''}`;
}
