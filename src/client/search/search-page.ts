import { isInMemory, pageAddress } from '../site-access.ts';

/**
 * `<search-page base="/">`: the search page. Its engine and index are fetched when the address asks
 * something or the reader goes to the box, not before.
 */
class SearchPage extends HTMLElement {
  #loading = false;

  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) return;
    const load = (): void => void this.#load(box);
    if (pageAddress().search.length > 1 || isInMemory()) load();
    else this.dataset['searchState'] = 'idle';
    for (const event of ['focusin', 'input', 'change', 'pointerdown'])
      this.addEventListener(event, load, { passive: true });
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      load();
    });
  }

  async #load(box: HTMLInputElement): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { SearchSession } = await import('./search-session.ts');
      new SearchSession(this, box).start();
    } catch {
      this.#loading = false;
      this.dataset['searchState'] = 'error';
      const status = this.querySelector('[data-part="status"]');
      if (status) status.textContent = 'The search could not be loaded; is the network on?';
    }
  }
}
customElements.define('search-page', SearchPage);
export {};
