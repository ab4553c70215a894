import { shortAuthors } from '../../site/byline.ts';
import type { Reading } from '../../site/search/describe-found.ts';
import type { Place } from '../../site/search/find-places.ts';
import type { Excerpt } from '../../site/search/make-excerpt.ts';
import type { Stretch } from '../../site/search/mark-words.ts';
import { setStretches } from '../../site/search/set-stretches.ts';
import type { SearchResult } from '../../site/search/search-result.ts';
import { showTex } from '../show-tex.ts';

type Child = Node | string;

/** An element with attributes and children; text is text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Text with its hits marked and its formulas set. */
export function renderStretches(stretches: readonly Stretch[]): Child[] {
  return setStretches(stretches).map(({ text, hit, shown }) => {
    const child = shown === undefined ? text : showTex(text, shown);
    return hit ? make('mark', {}, child) : child;
  });
}

const renderText = (text: string): Child[] => renderStretches([{ text, hit: false }]);

/** A result; its excerpt has room but no text yet. */
export function renderResult({ id, href, title, by, missing }: SearchResult): HTMLLIElement {
  const link = make('a', { href, 'data-result': '' }, ...renderStretches(title));
  const item = make('li', { 'data-paper': id }, make('h3', { class: 'paper-title', dir: 'auto' }, link));
  if (by !== '') item.append(make('p', { class: 'paper-by', dir: 'auto' }, by));
  item.append(make('p', { class: 'paper-line excerpt', dir: 'auto' }));
  if (missing.length > 0)
    item.append(
      make('p', { class: 'lacks' }, 'Lacks ', ...between(missing.map((word) => make('s', {}, word)))),
    );
  return item;
}

/** Puts authors before what the line below the title says already. */
export function showAuthors(item: Element, authors: readonly string[]): void {
  if (authors.length === 0) return;
  const line = item.querySelector('.paper-by');
  if (line) line.prepend(`${shortAuthors(authors)}\u00a0· `);
  else item.querySelector('h3')?.after(make('p', { class: 'paper-by', dir: 'auto' }, shortAuthors(authors)));
}

/** Puts an excerpt into a result; it links to its sentence, and so does the title unless `named`. */
export function fillExcerpt(item: Element, { href }: SearchResult, excerpt: Excerpt, named: boolean): void {
  const place = item.querySelector('.excerpt');
  const title = item.querySelector('[data-result]');
  const to = excerpt.id === undefined ? href : `${href}#${excerpt.id}`;
  place?.replaceChildren(make('a', { href: to, tabindex: '-1' }, ...renderStretches(excerpt.stretches)));
  if (!named) title?.setAttribute('href', to);
}

/** Topics and systems that the query names. */
export function renderPlaces(places: readonly Place[]): HTMLLIElement[] {
  return places.map(({ kind, label, href, note }) =>
    make(
      'li',
      {},
      make(
        'a',
        { href, 'data-result': '', class: kind === 'topic' ? 'topic' : 'system-name' },
        ...renderText(label),
      ),
      make(
        'span',
        { class: 'small muted' },
        ...renderText(` ${kind === 'topic' ? 'Topic' : 'System'}${note && ` · ${note}`}`),
      ),
    ),
  );
}

/** Sentences on how the query was read; `urlFor` makes the address of another query. */
export function renderReading(
  query: string,
  { corrected, suggested, loosened, unknown, dropped }: Reading,
  urlFor: (query: string, verbatim: boolean) => string,
): HTMLParagraphElement[] {
  const notes: HTMLParagraphElement[] = [];
  const quoted = (words: readonly string[]): Child[] =>
    between(words.map((word) => make('b', {}, `“${word}”`)));
  if (corrected !== undefined) {
    notes.push(
      make(
        'p',
        {},
        'Did you mean ',
        make('a', { href: urlFor(corrected, false), 'data-query': corrected }, corrected),
        '? Showing results for it. ',
        make(
          'a',
          { href: urlFor(query, true), 'data-query': query, 'data-verbatim': '' },
          `Search instead for ${query}`,
        ),
      ),
    );
  }
  if (suggested !== undefined) {
    const link = make('a', { href: urlFor(suggested, false), 'data-query': suggested }, suggested);
    notes.push(make('p', {}, 'Did you mean ', link, '?'));
  }
  if (loosened.length > 0)
    notes.push(
      make(
        'p',
        {},
        'No paper has the exact phrase ',
        ...quoted(loosened),
        '. Showing papers with its words.',
      ),
    );
  if (unknown.length > 0) notes.push(make('p', {}, 'No paper mentions ', ...quoted(unknown), '.'));
  if (dropped.length > 0)
    notes.push(
      make('p', {}, 'No paper has all of these words. Showing the best without ', ...quoted(dropped), '.'),
    );
  return notes;
}

function between(parts: readonly Child[]): Child[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]));
}
