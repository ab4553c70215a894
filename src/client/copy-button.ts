/** `<copy-button for="id">`: copies the text of the element with that id and says so. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const target = document.getElementById(this.getAttribute('for') ?? '');
    if (!button || !target || !('clipboard' in navigator)) return;
    const idle = button.textContent;
    let timer = 0;
    const say = (text: string): void => {
      button.textContent = text;
      clearTimeout(timer);
      timer = window.setTimeout(() => (button.textContent = idle), 2000);
    };
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(target.textContent.trim()).then(
        () => say('Copied'),
        () => {
          // Without permission the text is selected, so that the keyboard can copy it.
          getSelection()?.selectAllChildren(target);
          say('Selected');
        },
      );
    });
    this.hidden = false;
  }
}
customElements.define('copy-button', CopyButton);
export {};
