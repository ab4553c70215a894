/** A file of an edition as a host would answer with it. */
export function answer(path: string, text: string | undefined): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  const type = /\.(?:json|pf_fragment)$/.test(path) ? 'application/json' : 'text/html';
  return new Response(text, { headers: { 'content-type': type } });
}
