import { registerOffline } from './register-offline.ts';

/** `<offline-edition>`: where a page says below which base path the service worker lives. */
class OfflineEditionElement extends HTMLElement {
  connectedCallback(): void {
    registerOffline(this.dataset['base'] ?? '/');
  }
}

customElements.define('offline-edition', OfflineEditionElement);
