import { moveFocus } from './move-focus.ts';
import { fetchFromSite, hrefInSite, pageAddress } from './site-access.ts';

/** One row of a JSON index: what it is called, what else it is called, its address below the index's own. */
type IndexRow = readonly [name: string, also: string, href: string];

const MOST = 60;
/** The links of what is found: the first of each item, and those out of an index. */
const ITEM = '[data-find]:not([data-kept])';
const FOUND = `${ITEM} > a, ${ITEM} > :not(ul):first-child a, [data-part="found"] a`;
const WAIT = 300;

/**
 * `<list-finder>`: shows only those of its `[data-find]` items whose words (or whose `data-find`) hold all
 * the words typed; a group without items goes, too. With `index="…json"` it looks there instead, because
 * the page holds only a part. What is sought stands in the address as `?find=`.
 */
class ListFinder extends HTMLElement {
  #index: Promise<readonly (readonly [string, IndexRow])[]> | undefined;
  #items: readonly (readonly [string, HTMLElement])[] | undefined;
  #plain = '';
  #timer = 0;
  #turn = 0;

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    this.#plain = this.#part('status').textContent;
    box.addEventListener('input', () => {
      void this.#find(box.value);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#keep(box.value), WAIT);
    });
    this.addEventListener('keydown', (event) => this.#key(event, box));
    void this.#followFragment();
    const asked = new URLSearchParams(pageAddress().search).get('find');
    if (asked !== null) {
      box.value = asked;
      void this.#find(asked);
    }
  }

  /** Arrows go to what was found and back; Enter opens the only one; Escape starts anew. */
  #key(event: KeyboardEvent, box: HTMLInputElement): void {
    const typing = event.target === box && !event.isComposing;
    if (typing && event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      box.value = '';
      box.dispatchEvent(new Event('input'));
    } else if (typing && event.key === 'Enter' && box.value.trim() !== '') {
      event.preventDefault();
      const links = [...this.querySelectorAll<HTMLElement>(FOUND)].filter((link) => link.checkVisibility());
      if (new Set(links.map((link) => link.getAttribute('href'))).size === 1) links[0]?.click();
    } else moveFocus(this, box, event, FOUND);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`list-finder has no ${name}`);
    return part;
  }

  #keep(text: string): void {
    if (!this.isConnected) return;
    const query = text.trim() === '' ? '' : `?${new URLSearchParams({ find: text.trim() }).toString()}`;
    history.replaceState(history.state, '', pageAddress().pathname + query + pageAddress().hash);
  }

  async #find(text: string): Promise<void> {
    const turn = (this.#turn += 1);
    const words = fold(text)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = this.hasAttribute('index') ? await this.#findInIndex(words, turn) : this.#findHere(words);
    if (turn !== this.#turn || found === undefined) return;
    const name = this.getAttribute(found === 1 ? 'one' : 'many') ?? '';
    this.#part('status').textContent =
      words.length === 0 ? this.#plain : `${found.toLocaleString('en')} ${name}`;
    this.#part('empty').hidden = found > 0 || words.length === 0;
    const ask = this.#part('ask');
    const search = (ask.getAttribute('href') ?? '').split('?')[0] ?? '';
    ask.setAttribute('href', `${search}?${new URLSearchParams({ q: text.trim() }).toString()}`);
  }

  #findHere(words: readonly string[]): number {
    this.#items ??= [...this.querySelectorAll<HTMLElement>('[data-find]')].map((item) => [
      fold(`${(item.querySelector(':scope > p') ?? item).textContent} ${item.dataset['find'] ?? ''}`),
      item,
    ]);
    let found = 0;
    // From the last to the first: a broader topic stays for the sake of a narrower one inside it.
    for (const [text, item] of [...this.#items].reverse()) {
      const fits = words.every((word) => text.includes(word));
      item.hidden = !fits && item.querySelector('[data-find]:not([hidden])') === null;
      item.toggleAttribute('data-kept', !fits);
      if (fits && item.hasAttribute('data-counted')) found += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-find]:not([hidden])') === null;
    }
    // A letter without names leads nowhere.
    for (const link of this.querySelectorAll<HTMLElement>('.letter-nav a[href^="#"]')) {
      const group = document
        .getElementById(link.getAttribute('href')?.slice(1) ?? '')
        ?.closest('[data-group]');
      link.toggleAttribute('data-without', group?.hasAttribute('hidden') === true);
    }
    return found;
  }

  async #findInIndex(words: readonly string[], turn: number): Promise<number | undefined> {
    const place = this.#part('found');
    for (const part of this.querySelectorAll<HTMLElement>('[data-part="all"]'))
      part.hidden = words.length > 0;
    place.hidden = words.length === 0;
    if (words.length === 0) return 0;
    try {
      this.#index ??= this.#load();
      const rows = (await this.#index).filter(([text]) => words.every((word) => text.includes(word)));
      if (turn === this.#turn)
        place.replaceChildren(
          listOf(
            rows.slice(0, MOST).map(([, row]) => row),
            this.#base(),
          ),
        );
      return rows.length;
    } catch {
      this.#index = undefined;
      this.#part('status').textContent = 'The index could not be loaded; is the network on?';
      return undefined;
    }
  }

  /** `/systems/#name` leads to the page that has the name, when names are spread over pages. */
  async #followFragment(): Promise<void> {
    const { hash } = pageAddress();
    if (hash === '' || !this.hasAttribute('index')) return;
    if (document.getElementById(decodeURIComponent(hash.slice(1)))) return;
    const rows = await (this.#index ??= this.#load());
    const found = rows.find(([, [, , href]]) => href.endsWith(hash));
    if (found) location.replace(hrefInSite(this.#base() + found[1][2]));
  }

  #base(): string {
    return (this.getAttribute('index') ?? '').replace(/(?<![^/])[^/]*$/, '');
  }

  async #load(): Promise<readonly (readonly [string, IndexRow])[]> {
    const answer = await fetchFromSite(this.getAttribute('index') ?? '');
    const rows = (await answer.json()) as IndexRow[];
    return rows.map((row) => [fold(`${row[0]} ${row[1]}`), row]);
  }
}

function listOf(rows: readonly IndexRow[], base: string): Element {
  const list = document.createElement('ul');
  list.className = 'plain found';
  for (const [name, also, href] of rows) {
    const item = list.appendChild(document.createElement('li'));
    const link = item.appendChild(document.createElement('a'));
    link.href = base + href;
    link.textContent = name;
    if (also !== '') {
      const small = document.createElement('small');
      small.className = 'muted';
      small.textContent = also;
      item.append(' ', small);
    }
  }
  return list;
}

/** Case and diacritics do not matter to who types. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

customElements.define('list-finder', ListFinder);
