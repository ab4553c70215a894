/**
 * Reads the texts of the folder edition, `0.js`, `1.js` …: classic scripts that call `litatlasData(number, text)`,
 * because a page from `file:` may fetch nothing.
 */
export function readScripts(folder: URL): (number: number) => Promise<string> {
  const waiting = new Map<number, (text: string) => void>();
  Object.assign(globalThis, {
    litatlasData: (number: number, text: string) => waiting.get(number)?.(text),
  });
  return (number) =>
    new Promise((resolve, reject) => {
      waiting.set(number, resolve);
      const script = document.createElement('script');
      script.src = new URL(`${number}.js`, folder).href;
      script.addEventListener('error', () => reject(new Error(`${script.src} is not here`)));
      script.addEventListener('load', () => script.remove());
      document.head.append(script);
    });
}
