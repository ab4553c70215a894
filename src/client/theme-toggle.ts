/** `<theme-toggle>`: switches between light and dark; choosing what the system shows follows it again. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const dark = (): boolean => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : system.matches);
    const label = (): void => {
      button.setAttribute('aria-label', `Switch to ${dark() ? 'light' : 'dark'} theme`);
    };
    button.addEventListener('click', () => {
      const next = dark() ? 'light' : 'dark';
      const same = (next === 'dark') === system.matches;
      if (same) delete root.dataset['theme'];
      else root.dataset['theme'] = next;
      try {
        if (same) localStorage.removeItem('theme');
        else localStorage.setItem('theme', next);
      } catch {
        // Storage is blocked: the choice holds for this page.
      }
      label();
      document.dispatchEvent(new CustomEvent('themechange'));
    });
    system.addEventListener('change', label);
    label();
    this.hidden = false;
  }
}
customElements.define('theme-toggle', ThemeToggle);
export {};
