/**
 * `build.json`: which build the host serves, and every file of it with its size in bytes; none
 * where the service worker keeps everything by itself.
 */
interface BuildFile {
  readonly build: string;
  readonly bytes: number;
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

const AT_ONCE = 6;

/**
 * `<keep-offline>`: says what is kept on this device, and keeps everything on request, with progress, size and
 * cancel. Reviews below the size limit are kept whole by the service worker itself.
 */
class KeepOfflineElement extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.hidden = false;
    this.querySelector('[data-do=keep]')?.addEventListener('click', () => void this.#keep());
    this.querySelector('[data-do=cancel]')?.addEventListener('click', () => this.#stop?.abort());
    // Offline, build.json is not answered: then nothing can be added either.
    this.#show().catch(() => this.#say('No network: what was kept so far opens.'));
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #show(): Promise<void> {
    await navigator.serviceWorker.ready;
    const { bytes, files } = await this.#plan();
    if (files.length === 0)
      return this.#say('The whole review is kept on this device and opens without a network.');
    const button = this.querySelector<HTMLButtonElement>('[data-do=keep]');
    if (button) {
      button.hidden = false;
      button.textContent = `Keep everything on this device (${megabytes(bytes)})`;
    }
    this.#say('The search and the pages you visit are kept on this device.');
  }

  async #plan(): Promise<BuildFile> {
    const response = await fetch(`${this.#base}build.json`, { cache: 'no-store' });
    return (await response.json()) as BuildFile;
  }

  async #keep(): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#toggle(true);
    try {
      const { build, files, bytes } = await this.#plan();
      const cache = await caches.open(`litatlas${this.#base}pages-${build}`);
      await navigator.storage?.persist?.();
      let done = 0;
      const queue = [...files];
      const work = async (): Promise<void> => {
        for (let file = queue.shift(); file; file = queue.shift()) {
          stop.signal.throwIfAborted();
          const address = new URL(
            `${this.#base}${file[0].replace(/(^|\/)index\.html$/, '$1')}`,
            location.href,
          );
          if (!(await cache.match(address))) {
            const response = await fetch(address, { signal: stop.signal });
            if (!response.ok) throw new Error(`${file[0]} answers ${response.status}`);
            await cache.put(address, response);
          }
          done += file[1];
          this.#progress(done / bytes, `${megabytes(done)} of ${megabytes(bytes)}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      this.#say('The whole review is kept on this device and opens without a network.');
    } catch (error) {
      if (stop.signal.aborted) this.#say('Stopped. What was kept so far stays.');
      else if (error instanceof DOMException && error.name === 'QuotaExceededError') {
        this.#say('This device has no more room for the review. The pages kept so far stay.');
      } else this.#say('The network broke off. Keep going when it is back; what was kept so far stays.');
    } finally {
      this.#toggle(false);
    }
  }

  #toggle(busy: boolean): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-do=cancel], progress'))
      element.hidden = !busy;
    const keep = this.querySelector<HTMLElement>('[data-do=keep]');
    if (keep) keep.hidden = busy;
  }

  #progress(share: number, text: string): void {
    const bar = this.querySelector('progress');
    if (bar) bar.value = share;
    this.#say(text);
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 9_950_000 ? 1 : 0)} MB`;
}

customElements.define('keep-offline', KeepOfflineElement);
