import type { Claims } from './read-claims.ts';

/**
 * Claims that came from elsewhere, with their long texts as views of the abstract that they stand in: a copy of every
 * sentence quoted would be half as large as all abstracts.
 */
export function viewTexts({ results, roles, ...rest }: Claims, abstract: string): Claims {
  const view = (text: string): string => {
    const at = abstract.indexOf(text);
    return at < 0 ? text : abstract.slice(at, at + text.length);
  };
  return {
    ...rest,
    ...(results && { results: results.map((result) => ({ ...result, text: view(result.text) })) }),
    ...(roles && {
      roles: Object.fromEntries(Object.entries(roles).map(([role, text = '']) => [role, view(text)])),
    }),
  };
}
