import { createHash } from 'node:crypto';

/** The first 16 hex digits of the SHA-256 of a paper's title and abstract as the seed has them. */
export function digestOf({ title, abstract }: { readonly title: string; readonly abstract: string }): string {
  return createHash('sha256').update(`${title}\n${abstract}`).digest('hex').slice(0, 16);
}
