/** `<lost-path>`: offers the words of an address that leads nowhere as a search. */
class LostPath extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const base =
      this.querySelector('form')
        ?.getAttribute('action')
        ?.replace(/search\/$/, '') ?? '/';
    if (!input || input.value !== '') return;
    const path = location.pathname.startsWith(base)
      ? location.pathname.slice(base.length)
      : location.pathname;
    const last =
      path
        .split('/')
        .filter((part) => part !== '' && part !== 'index.html')
        .at(-1) ?? '';
    input.value = wordsOf(last);
  }
}

function wordsOf(slug: string): string {
  let text = slug;
  try {
    text = decodeURIComponent(slug);
  } catch {
    // A broken escape is searched for as it stands.
  }
  return text
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}
customElements.define('lost-path', LostPath);
export {};
