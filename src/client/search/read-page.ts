import type { PaperText, Passage } from '../../site/search/full-text.ts';

/** The part of a page in Pagefind's index that is used here. */
export interface PagefindPage {
  readonly content: string;
  /** Elements with an id and the number of the word they begin with. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** The text and sentences of a page; sentences have the ids "s1", "s2" …, other anchors lie inside them. */
export function readPage({ content, anchors }: PagefindPage): PaperText {
  const words = content.split(/[\s\u200B]+/);
  const sentences = anchors.filter(({ id }) => /^s\d+$/.test(id)).sort((a, b) => a.location - b.location);
  const passages = sentences.map(({ id, location }, i): Passage => ({
    id,
    text: words.slice(location, sentences[i + 1]?.location).join(' '),
  }));
  return { text: content, head: words.slice(0, sentences[0]?.location ?? 0).join(' '), passages };
}

/** Reads a fragment file of Pagefind, gzip around "pagefind_dcd" and JSON; or the JSON alone, where its type says so. */
export async function readFragment(file: Response): Promise<PaperText> {
  if (file.headers.get('content-type') === 'application/json')
    return readPage((await file.json()) as PagefindPage);
  if (!file.ok || !file.body) throw new Error(`${file.url}: ${file.status}`);
  const text = await new Response(file.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return readPage(JSON.parse(text.slice('pagefind_dcd'.length)) as PagefindPage);
}
