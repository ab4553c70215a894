/**
 * Gives back the memory of arrays that nobody reads any more: the collector finds large ones late, and until then they
 * count as much as those in use.
 */
export function release(...arrays: readonly { readonly buffer: ArrayBufferLike }[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
}
