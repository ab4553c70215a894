/** The part of the Trusted Types API (W3C) used here; TypeScript does not know it yet. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string },
  ): { createHTML(text: string): string };
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

// Workers are made by Pagefind and by the offline edition: scripts of this site and no others. Text is never
// turned into elements by default: there is no rule for it here.
factory?.createPolicy('default', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`${url} is not of this site`);
    return url;
  },
});
const page = factory?.createPolicy('litatlas-page', { createHTML: (text) => text });

/** A page of this site as a document of its own, in which no script runs. */
export function parsePage(text: string): Document {
  return new DOMParser().parseFromString(page?.createHTML(text) ?? text, 'text/html');
}
