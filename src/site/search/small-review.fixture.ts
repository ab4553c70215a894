import { makeCatalog, type Catalog } from '../catalog.ts';
import type { FullText } from './full-text.ts';
import { splitTokens } from './split-tokens.ts';
import { stemEnglish } from '../../text/stem-english.ts';

const PAPERS: readonly {
  id: string;
  title: string;
  abstract: string;
  tags?: string[];
  names?: string[];
  authors?: string[];
}[] = [
  {
    id: 'tern',
    title: 'TERN: Low-rank adapters for sea ice charts',
    abstract:
      'We present TERN, a parameter-efficient way to fine-tune pre-trained models. TERN keeps the same weights frozen.',
    tags: ['peft'],
    names: ['TERN'],
    authors: ['Ada Berg', 'Dimitris Bertsimas'],
  },
  {
    id: 'forget',
    title: 'Catastrophic forgetting in coastal models',
    abstract: 'Networks forget earlier tasks. Pretraining on tide tables prevents the loss.',
    tags: ['continual'],
  },
  {
    id: 'lifelong',
    title: 'Learning tides one harbour at a time',
    abstract: 'A continual learning method that stores no exemplars and forgets little.',
    tags: ['continual'],
  },
  {
    id: 'adapters',
    title: 'Small modules for large networks',
    abstract: 'Adapters add few weights, so tuning is cheap. We compare LLMs of every size.',
    tags: ['peft'],
  },
  {
    id: 'samples',
    title: 'Drawing the same samples twice',
    abstract: 'Sampling the same buoy twice saves energy; see also SAM, a segmenter.',
    names: [],
  },
  {
    id: 'bert',
    title: 'Reading ship logs',
    abstract: 'We train BERT on handwritten logs. Spelling in the logs is poor.',
    tags: [],
  },
];

/** An invented review of six papers. */
export function smallReview(): Catalog {
  return makeCatalog({
    review: { title: 'Tides' },
    papers: PAPERS.map(({ id, title, abstract, tags = [], names, authors }, i) => ({
      id,
      abstract,
      entry: {
        title,
        tags,
        topics: tags.map((tag) => ({ id: tag, score: 1, evidence: [tag] })),
        ...(names?.length && { introduces: names.map((name) => ({ name })) }),
        ...(authors && { authors }),
        acronyms: id === 'adapters' ? [{ short: 'LLM', long: 'large language model' }] : [],
        source: [{ file: 'tides.txt', line: i + 1 }],
        digest: '0',
      },
    })),
    topics: [
      {
        id: 'peft',
        label: 'Parameter-efficient fine-tuning',
        aliases: ['PEFT', 'adapters'],
        origin: 'curated',
      },
      { id: 'continual', label: 'Continual learning', aliases: ['lifelong learning'], origin: 'curated' },
    ],
    related: {},
    graph: { nodes: [], edges: [] },
    site: undefined,
    base: '/',
  });
}

/** A full-text index of it that needs no browser. */
export function smallFullText({ papers }: Catalog): FullText {
  const texts = papers.map(({ entry, abstract }) => `${entry.title}. ${abstract}`);
  const tokens = texts.map((text) => splitTokens(text));
  const places = (paper: number, word: string): number =>
    (tokens[paper] ?? []).filter((token) =>
      [token.text, ...token.parts].some((part) => stemEnglish(part) === stemEnglish(word)),
    ).length;
  return {
    find: (word) =>
      Promise.resolve(
        new Map(
          papers.flatMap((_, paper) =>
            places(paper, word) > 0 ? [[paper, places(paper, word)] as const] : [],
          ),
        ),
      ),
    findPhrase: (phrase) => {
      const wanted = ` ${splitTokens(phrase)
        .map(({ text }) => stemEnglish(text))
        .join(' ')} `;
      const has = (paper: number): boolean =>
        ` ${(tokens[paper] ?? []).map(({ text }) => stemEnglish(text)).join(' ')} `.includes(wanted);
      return Promise.resolve(new Set(papers.flatMap((_, paper) => (has(paper) ? [paper] : []))));
    },
    read: (paper) => Promise.resolve({ text: texts[paper] ?? '', head: '', passages: [] }),
  };
}
