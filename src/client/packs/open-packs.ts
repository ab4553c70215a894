import { findInPack } from '../../site/packs/pack-bytes.ts';
import { fileType } from '../../site/packs/file-type.ts';
import type { Packed } from '../../site/packs/pack-plan.ts';

/** Fetches a file of the host by its path below the site. */
export type FetchFile = (path: string) => Promise<Response>;

/**
 * Answers with a packed file as a host would with the file itself: status 200 and its bytes, or 404. Other answers of
 * the host than 200 and 404 are passed on. @throws TypeError when the network does not answer.
 */
export async function answerPacked(packed: Packed, fetchFile: FetchFile): Promise<Response> {
  const { path } = packed;
  if (packed.parts?.length === 0) return new Response(null, { status: 404 });
  if (packed.parts) return new Response(joinParts(packed.parts, fetchFile), { headers: headersOf(path) });
  const response = await fetchFile(packed.pack);
  if (!response.ok) return response.status === 404 ? new Response(null, { status: 404 }) : response;
  const bytes = findInPack(await unpack(response), path);
  return bytes
    ? new Response(bytes as Uint8Array<ArrayBuffer>, { headers: headersOf(path) })
    : new Response(null, { status: 404 });
}

/** What is neither a page nor data of one is saved: `topics/a/papers.bib` as `a-papers.bib`. */
function headersOf(path: string): Record<string, string> {
  const type = { 'content-type': fileType(path) };
  if (/\.html$|^search\//.test(path)) return type;
  return { ...type, 'content-disposition': `attachment; filename="${nameOf(path)}"` };
}

/** How a packed file is named when it is saved. */
export function nameOf(path: string): string {
  return path.split('/').slice(-2).join('-');
}

async function unpack(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await new Response(inflate(await response.blob())).arrayBuffer());
}

function inflate(packed: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  return packed.stream().pipeThrough(new DecompressionStream('gzip'));
}

/** One part at a time: a file may be larger than memory. */
function joinParts(parts: readonly string[], fetchFile: FetchFile): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const work = async (): Promise<void> => {
    for (const part of parts) {
      const response = await fetchFile(part);
      if (!response.ok) throw new Error(`${part}: ${response.status}`);
      await inflate(await response.blob()).pipeTo(writable, { preventClose: true });
    }
    await writable.close();
  };
  work().catch((error: unknown) => void writable.abort(error).catch(() => undefined));
  return readable;
}
