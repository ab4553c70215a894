/** Offers a text as a download, named after the last part of its path. */
export function saveText(text: string, path: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const name = path.split('/').slice(-2).join('-');
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
