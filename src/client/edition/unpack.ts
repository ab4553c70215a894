import { readBytes } from '../../site/edition/byte-text.ts';

/** Text from raw deflate, written as letters. */
export async function unpack(packed: string): Promise<string> {
  const stream = new Blob([readBytes(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
