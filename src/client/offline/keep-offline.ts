import { keepFiles, type KeptEnd } from './keep-files.ts';
import type { BuildFiles, KeepingFailure, ServedBuild } from './offline-plan.ts';

const WHOLE = 'The whole review is kept on this device and opens without a network.';
const ENDS: Readonly<Record<KeptEnd, string>> = {
  whole: WHOLE,
  stopped: 'Stopped. What was kept so far stays.',
  full: 'This device has no room for the whole review. Nothing more was kept; the pages you visited still open without a network.',
  'other-build':
    'A newer edition of this review came out. Open it first, then keep it; what was kept so far belongs to the edition you read.',
  broken: 'The network broke off. Keep going when it is back; what was kept so far stays.',
};
const FAILURES: Readonly<Record<KeepingFailure, string>> = {
  'no-room': 'This device has no room for the review: it opens as long as there is a network.',
  'not-kept': 'The review could not be kept on this device: it opens as long as there is a network.',
};

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
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      // An edition that could not be kept matters only where no other is.
      if (!navigator.serviceWorker.controller && Object.hasOwn(FAILURES, String(data)))
        this.#say(FAILURES[data as KeepingFailure]);
    });
    // Offline, build.json is not answered: then nothing can be added either.
    this.#show().catch(() => this.#say('No network: what was kept so far opens.'));
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #show(): Promise<void> {
    await navigator.serviceWorker.ready;
    const { bytes, kept } = await this.#read<ServedBuild>('build.json');
    if (kept === bytes) return this.#say(WHOLE);
    const button = this.querySelector<HTMLButtonElement>('[data-do=keep]');
    if (button) {
      button.hidden = false;
      button.textContent = `Keep everything on this device (${megabytes(bytes)})`;
    }
    this.#say('The search and the pages you visit are kept on this device.');
  }

  async #read<T>(name: string): Promise<T> {
    const response = await fetch(`${this.#base}${name}`, { cache: 'no-store' });
    return (await response.json()) as T;
  }

  async #keep(): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#toggle(true);
    const end = await this.#keepFiles(stop.signal).catch((): KeptEnd => 'broken');
    this.#toggle(false);
    this.#say(ENDS[end]);
  }

  async #keepFiles(signal: AbortSignal): Promise<KeptEnd> {
    const [own, { build, bytes, kept }, rest] = await Promise.all([
      askBuild(),
      this.#read<ServedBuild>('build.json'),
      this.#read<BuildFiles>('build-files.json'),
    ]);
    // Kept is the edition whose search is kept, or none.
    if (own !== build || own !== rest.build) {
      void navigator.serviceWorker.ready.then((registration) => registration.update());
      return 'other-build';
    }
    await navigator.storage?.persist?.();
    return keepFiles({
      files: rest.files,
      base: new URL(this.#base, location.href).href,
      cache: await caches.open(`litatlas${this.#base}pages-${build}`),
      signal,
      onProgress: (done) =>
        this.#progress((kept + done) / bytes, `${megabytes(kept + done)} of ${megabytes(bytes)}`),
    });
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

/** The build of the worker that serves this page. */
async function askBuild(): Promise<string> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    active?.postMessage('which-build', [channel.port2]);
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 9_950_000 ? 1 : 0)} MB`;
}

customElements.define('keep-offline', KeepOfflineElement);
