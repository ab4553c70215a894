import { findPlaces } from '../../site/search/find-places.ts';
import { wantedStems } from '../../site/search/mark-words.ts';
import { searchNames } from '../../site/search/search-papers.ts';
import { searchResult } from '../../site/search/search-result.ts';
import { moveFocus } from '../move-focus.ts';
import { make, renderPlaces, renderStretches } from './render-results.ts';
import { SearchEngine } from './search-engine.ts';

const PAUSE = 60;
const MOST = 6;

/** Lets the dialog of `open-search.ts` answer by titles and names while the reader types. */
export function answerIn(dialog: HTMLDialogElement): void {
  const form = dialog.querySelector('form');
  const box = dialog.querySelector('input');
  if (!form || !box) return;
  const action = form.getAttribute('action') ?? '';
  const engine = new SearchEngine(action.slice(0, action.lastIndexOf('search/')));
  const status = make('p', { class: 'small muted', role: 'status' });
  const found = make('ul', { class: 'plain' });
  const keys = make('p', { class: 'small muted keys' }, '↑ ↓ to choose, Enter to open, Esc to close');
  dialog.append(status, found, keys);
  let turn = 0;
  let timer = 0;

  const answer = async (): Promise<void> => {
    const mine = (turn += 1);
    const query = box.value.trim();
    if (query === '') {
      found.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const index = await engine.index();
      const { plan, papers } = await index.settle(() => searchNames(query, index));
      await index.load(papers.slice(0, MOST).map(({ paper }) => paper));
      if (mine !== turn) return;
      const wanted = wantedStems(plan, index);
      const results = papers.slice(0, MOST).map((ranked) => searchResult(ranked, wanted, index, engine.base));
      const all = `${action}?${new URLSearchParams({ q: query }).toString()}`;
      found.replaceChildren(
        ...renderPlaces(findPlaces(query, plan, index, engine.base)),
        ...results.map(({ id, href, title }) =>
          make(
            'li',
            { 'data-paper': id, dir: 'auto' },
            make('a', { href, 'data-result': '' }, ...renderStretches(title)),
          ),
        ),
        make(
          'li',
          {},
          make('a', { href: all, 'data-result': '', class: 'all' }, `All results for “${query}”`),
        ),
      );
      status.textContent =
        papers.length === 0
          ? 'No title or name has all of this; press Enter to search the full text.'
          : `${papers.length.toLocaleString('en')} ${papers.length === 1 ? 'paper' : 'papers'} by title or name`;
    } catch {
      if (mine === turn)
        status.textContent = 'The index could not be loaded; press Enter to try the search page.';
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), PAUSE);
  });
  dialog.addEventListener('keydown', (event) => moveFocus(dialog, box, event));
  void answer();
}
