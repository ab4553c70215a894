/** LaTeX in the page: the element shows it set, its text stays as written. */
export function showTex(text: string, shown: string): Element {
  const element = document.createElement('span');
  element.className = 'tex';
  element.dataset['shown'] = shown;
  element.appendChild(document.createElement('span')).textContent = text;
  return element;
}
