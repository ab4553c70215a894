import { gunzipSync } from 'node:zlib';

/** A page in Pagefind's index, as far as results show it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Pages in a fragment file of Pagefind by their ids: gzip around "pagefind_dcd" and one page, or several. */
export function readFragments(id: string, bytes: Uint8Array): [string, Fragment][] {
  const json = JSON.parse(gunzipSync(bytes).toString('utf8').slice('pagefind_dcd'.length)) as object;
  const pages =
    'url' in json ? [[id, json as Fragment] as const] : Object.entries(json as Record<string, Fragment>);
  return pages.map(([key, { url, content, anchors }]) => [
    key,
    { url, content, anchors: anchors.map((anchor) => ({ id: anchor.id, location: anchor.location })) },
  ]);
}
