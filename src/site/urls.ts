/** Addresses of the site below `base` (with a trailing slash). Every page is a folder with an index.html. */
export const urlOf = {
  home: (base: string): string => base,
  papers: (base: string): string => `${base}papers/`,
  paper: (base: string, id: string): string => `${base}papers/${encodeURIComponent(id)}/`,
  topics: (base: string): string => `${base}topics/`,
  topic: (base: string, id: string): string => `${base}topics/${encodeURIComponent(id)}/`,
  systems: (base: string): string => `${base}systems/`,
  /** The A–Z list of authors or venues, a letter of it, and the page of a name. */
  names: (base: string, kind: 'authors' | 'venues'): string => `${base}${kind}/`,
  nameLetter: (base: string, kind: 'authors' | 'venues', letter: string): string =>
    `${base}${kind}/letter/${letter}/`,
  named: (base: string, kind: 'authors' | 'venues', id: string): string => `${base}${kind}/${id}/`,
  evidence: (base: string): string => `${base}evidence/`,
  graph: (base: string): string => `${base}graph/`,
  search: (base: string, query?: string): string =>
    query === undefined ? `${base}search/` : `${base}search/?q=${encodeURIComponent(query)}`,
  about: (base: string): string => `${base}about/`,
  print: (base: string): string => `${base}print/`,
  feed: (base: string): string => `${base}feed.xml`,
  export: (base: string, file: 'papers.bib' | 'papers.ris' | 'papers.csl.json' | 'papers.json'): string =>
    `${base}${file}`,
  paperExport: (base: string, id: string, extension: 'bib' | 'ris' | 'csl.json'): string =>
    `${base}papers/${encodeURIComponent(id)}/cite.${extension}`,
};
