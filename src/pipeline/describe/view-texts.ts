import type { Claims } from './read-claims.ts';

/**
 * Claims that came from elsewhere, with their long texts as views of the abstract that they stand in: a copy of every
 * sentence quoted would be half as large as all abstracts. The order of keys stays.
 */
export function viewTexts(claims: Claims, abstract: string): Claims {
  const { results, roles } = claims;
  const view = (text: string): string => {
    const at = abstract.indexOf(text);
    return at < 0 ? text : abstract.slice(at, at + text.length);
  };
  return {
    ...claims,
    ...(results && { results: results.map((result) => ({ ...result, text: view(result.text) })) }),
    ...(roles && {
      roles: Object.fromEntries(Object.entries(roles).map(([role, text = '']) => [role, view(text)])),
    }),
  };
}
