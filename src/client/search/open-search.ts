/**
 * On every page: `/` and Ctrl-K open a search over the page, or go to the box of the search page. The box is
 * there at once and works as a plain form; its answers while typing are fetched with the first use.
 */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

let dialog: HTMLDialogElement | undefined;

function makeDialog(action: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'quick-search';
  made.setAttribute('aria-label', 'Search');
  const form = made.appendChild(document.createElement('form'));
  form.setAttribute('action', action);
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Quick search');
  const box = form.appendChild(document.createElement('input'));
  Object.assign(box, {
    type: 'search',
    name: 'q',
    placeholder: 'A topic, a name, a title',
    autocomplete: 'off',
  });
  box.setAttribute('aria-label', 'Search papers and topics');
  box.spellcheck = false;
  // A click beside the box closes it.
  made.addEventListener('click', (event) => event.target === made && made.close());
  document.body.append(made);
  return made;
}

function open(): void {
  const box = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
  if (box) {
    box.focus();
    box.select();
    return;
  }
  if (dialog?.open) return dialog.close();
  if (!dialog) {
    const made = (dialog = makeDialog(
      document.querySelector('form[role="search"]')?.getAttribute('action') ?? '',
    ));
    void import('./search-dialog.ts').then(
      ({ answerIn }) => answerIn(made),
      () => undefined,
    );
  }
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

document.addEventListener('keydown', (event) => {
  const slash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const control =
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
  if (!slash && !control) return;
  event.preventDefault();
  open();
});

// A key pressed before this script ran was noted by the page's first script.
window.onkeydown = null;
if (document.documentElement.dataset['asked'] === 'search') open();
delete document.documentElement.dataset['asked'];
export {};
