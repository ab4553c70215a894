import { pathOfAddress, readEditionAddress } from './edition-address.ts';
import type { ReadFile } from './open-archive.ts';
import { saveText } from './save-text.ts';

const MISSING =
  '\n<div class="wrap"><h1>This page is not here</h1><p><a href="#/">Back to the start</a></p></div>';

/** Shows the page that the fragment of the address names, as a browser would: title, focus, anchor, place. */
export class Router {
  readonly #read: ReadFile;
  #shown: string | undefined;
  /** A link was followed: the page begins at its top. Otherwise the reader went back or forth. */
  #followed = true;
  #turn = 0;
  readonly #places = new Map<string, number>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  start(): void {
    history.scrollRestoration = 'manual';
    window.addEventListener('hashchange', (event) => {
      // The page that is left still stands, where the reader left it.
      this.#places.set(new URL(event.oldURL).hash, scrollY);
      void this.#show();
    });
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('submit', (event) => this.#submit(event));
    void this.#show();
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const href = event.target.closest('a[href]')?.getAttribute('href') ?? '';
    if (!href.startsWith('#')) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const path = pathOfAddress(href);
    if (!href.startsWith('#/')) {
      event.preventDefault();
      return this.#goTo(href.slice(1));
    }
    if (path !== '' && !path.endsWith('/')) {
      event.preventDefault();
      void this.#read(path).then((text) => text !== undefined && saveText(text, path));
      return;
    }
    this.#followed = true;
    // The same anchor again changes no address.
    if (href === location.hash) this.#goTo(readEditionAddress(href).hash.slice(1));
  }

  /** The forms of a page ask for another page with a query. */
  #submit(event: SubmitEvent): void {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
    const action = event.target.getAttribute('action') ?? '';
    if (!action.startsWith('#/')) return;
    event.preventDefault();
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    const fields = [...new FormData(event.target)].map(([name, value]) => [name, String(value)]);
    this.#followed = true;
    this.#shown = undefined;
    const address = `${action}?${new URLSearchParams(fields).toString()}`;
    if (address === location.hash) void this.#show();
    else location.hash = address;
  }

  async #show(): Promise<void> {
    const turn = (this.#turn += 1);
    const { hash } = readEditionAddress(location.hash);
    const path = pathOfAddress(location.hash);
    const same = path === this.#shown;
    const before = this.#places.get(location.hash) ?? 0;
    const followed = this.#followed;
    this.#followed = false;
    if (!same) {
      const text = (await this.#read(path)) ?? MISSING;
      if (turn !== this.#turn) return;
      const [title = '', ...rest] = text.split('\n');
      const [, to] = /^moved to (#\/.*)$/.exec(title) ?? [];
      if (to !== undefined) return location.replace(to);
      const first = this.#turn === 1;
      this.#fill(path, title, rest.join('\n'));
      if (!first && hash === '') focusOn(document.querySelector('main h1') ?? getMain());
    }
    if (followed && hash !== '') this.#goTo(decodeURIComponent(hash.slice(1)));
    else if (!same || !followed) scrollTo({ top: followed ? 0 : before, behavior: 'instant' });
  }

  #fill(path: string, title: string, html: string): void {
    this.#shown = path;
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    if (title !== '') document.title = title;
    getMain().innerHTML = html;
    for (const link of document.querySelectorAll('header nav a')) {
      const section = pathOfAddress(link.getAttribute('href') ?? '');
      if (path.startsWith(section)) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  #goTo(id: string): void {
    const target = document.getElementById(id);
    if (!target) return;
    for (const marked of document.querySelectorAll('.is-target')) marked.classList.remove('is-target');
    for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
      box.open = true;
    target.classList.add('is-target');
    target.scrollIntoView({ behavior: 'instant' });
    focusOn(target);
  }
}

function getMain(): Element {
  const main = document.getElementById('main');
  if (!main) throw new Error('the file has no main element');
  return main;
}

/** Moves the focus, so that a screen reader and the Tab key go on from there. */
function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
