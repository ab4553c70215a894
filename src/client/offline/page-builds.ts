/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

/**
 * Which open pages belong to the build of this worker. A page that is not kept came from the host, which may serve
 * another build by now: what it asks for must come from there, too.
 */
export class PageBuilds {
  readonly #isKept: (address: string) => Promise<boolean>;
  readonly #others = new Set<string>();
  readonly #known = new Map<string, Promise<boolean>>();

  /** `isKept` says whether a page of this build is kept on the device. */
  constructor(isKept: (address: string) => Promise<boolean>) {
    this.#isKept = isKept;
  }

  /** Notes that a page which is about to open belongs to another build. */
  noteOther(event: Event): void {
    if (event instanceof FetchEvent && event.resultingClientId !== '')
      this.#others.add(event.resultingClientId);
  }

  /** Whether the page that asks is known to belong to another build. */
  isOther(event: Event): boolean {
    return event instanceof FetchEvent && this.#others.has(event.clientId);
  }

  /** Whether the page that asks is one of this build; a page that opens is no page yet. */
  async isOwn(event: Event): Promise<boolean> {
    if (!(event instanceof FetchEvent) || event.request.mode === 'navigate' || event.clientId === '')
      return true;
    if (this.isOther(event)) return false;
    const before = this.#known.get(event.clientId);
    if (before) return before;
    const own = this.#find(event.clientId);
    this.#known.set(event.clientId, own);
    return own;
  }

  async #find(id: string): Promise<boolean> {
    const client = await self.clients.get(id);
    if (client?.type === 'window') return this.#isKept(client.url);
    // A worker is of the build of its page, but does not say which that is.
    for (const { url, id: page } of await self.clients.matchAll({ type: 'window' }))
      if (this.#others.has(page) || !(await this.#isKept(url))) return false;
    return true;
  }
}
