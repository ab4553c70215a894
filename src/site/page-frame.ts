import type { Catalog } from './catalog.ts';
import { clipText } from './clip-text.ts';
import { EDITIONS, MOST_IN_EDITION } from './edition/edition-files.ts';
import { NAME_KIND, type NameKind } from './people/name-kind.ts';
import { nameKindsOf } from './people/named-groups.ts';
import { perCatalog } from './per-catalog.ts';
import { plainTex } from './set-tex.ts';
import { makeOf, share } from './shared.ts';
import { urlOf } from './urls.ts';

export interface FrameLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** A `<meta>` of the head; `property` is OpenGraph's spelling of `name`. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** Everything around the content of a page. */
export interface PageFrame {
  readonly base: string;
  readonly language: string;
  readonly siteTitle: string;
  /** Text of `<title>`. */
  readonly title: string;
  readonly description?: string;
  /** Absolute address; absent when the review does not say where it is hosted, or the page has none (404). */
  readonly canonical?: string;
  readonly nav: readonly FrameLink[];
  readonly crumbs: readonly FrameLink[];
  readonly meta: readonly MetaTag[];
  /** Schema.org objects. */
  readonly jsonLd: readonly object[];
  readonly footer: { readonly facts: readonly string[]; readonly links: readonly FrameLink[] };
}

export interface PageInput {
  /** The page's own title; left out on the home page. */
  readonly title?: string;
  readonly description?: string | undefined;
  /** Address below the base, for example `topics/lora/`; undefined for a page without a lasting address. */
  readonly path?: string | undefined;
  /** Between home and this page. */
  readonly crumbs?: readonly FrameLink[];
  readonly meta?: readonly MetaTag[];
  readonly jsonLd?: readonly object[];
}

/** In `public/`. */
const SHARE_IMAGE = 'share.png';

const SECTIONS = [
  ['Papers', 'papers'],
  ['Topics', 'topics'],
  ['Systems', 'systems'],
  ['Evidence', 'evidence'],
  ['Map', 'graph'],
  ['About', 'about'],
] as const;

/** What the frames of all pages have in common; plain data. */
export interface SiteFacts extends Pick<Catalog, 'review' | 'base' | 'site'> {
  /** Names of the seed files. */
  readonly seeds: readonly string[];
  readonly nameKinds: readonly NameKind[];
  /** Whether the whole site comes as one file, too. */
  readonly hasEdition: boolean;
}

/** Nothing here changes with a single paper, or every page would change with it; numbers and digests are on the method page. */
export const siteFactsOf = perCatalog((catalog: Catalog): SiteFacts =>
  share({
    review: catalog.review,
    base: catalog.base,
    ...(catalog.site !== undefined && { site: catalog.site }),
    seeds: catalog.seeds.map(({ file }) => file),
    nameKinds: nameKindsOf(catalog),
    hasEdition: catalog.papers.length <= MOST_IN_EDITION,
  }),
);

/** The frame of one page: `pageFrame(catalog, { title: 'Topics', path: 'topics/' })`. */
export function pageFrame(catalog: Catalog, page: PageInput): PageFrame {
  return frameOf(siteFactsOf(catalog), page);
}

/** The frame of a page that knows no more of its catalog than the facts that all pages show. */
export function frameOf(facts: SiteFacts, page: PageInput): PageFrame {
  const { review, base, site } = facts;
  const title = page.title === undefined ? undefined : plainTex(page.title);
  const said = page.description ?? (page.title && `${page.title}, in: ${review.title}`);
  const description = said === undefined ? undefined : clipText(plainTex(said), 200);
  const canonical = site !== undefined && page.path !== undefined ? `${site}${base}${page.path}` : undefined;
  return makeOf([facts, page], {
    base,
    language: review.language ?? 'en',
    siteTitle: review.title,
    title: title === undefined ? review.title : `${title} · ${review.title}`,
    ...(description && { description }),
    ...(canonical && { canonical }),
    nav: SECTIONS.map(([label, key]) => {
      const href = urlOf[key](base);
      return { label, href, ...(isUnder(`${base}${page.path ?? ''}`, href) && { current: true }) };
    }),
    crumbs: crumbsOf(page, base),
    meta: [
      { property: 'og:title', content: title ?? review.title },
      { property: 'og:site_name', content: review.title },
      {
        property: 'og:type',
        content: page.path?.startsWith('papers/') && page.path !== 'papers/' ? 'article' : 'website',
      },
      ...(description ? [{ property: 'og:description', content: description }] : []),
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      ...shareImage(facts),
      ...(page.meta ?? []),
    ],
    jsonLd: page.jsonLd ?? [],
    footer: {
      facts: footerFacts(facts),
      links: [
        ...facts.nameKinds.map((kind) => ({
          label: NAME_KIND[kind].title,
          href: urlOf.names(base, kind),
        })),
        { label: 'Method', href: urlOf.about(base) },
        { label: 'Feed', href: urlOf.feed(base) },
        { label: 'BibTeX', href: urlOf.export(base, 'papers.bib') },
        { label: 'RIS', href: urlOf.export(base, 'papers.ris') },
        { label: 'JSON', href: urlOf.export(base, 'papers.json') },
        ...(facts.hasEdition ? [{ label: 'One file', href: `${base}${EDITIONS.file}` }] : []),
      ],
    },
  });
}

/** A picture for those who show a link; it needs an absolute address. */
function shareImage({ site, base }: SiteFacts): MetaTag[] {
  if (site === undefined) return [];
  return [
    { property: 'og:image', content: `${site}${base}${SHARE_IMAGE}` },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'Discs joined by lines: topics that share papers' },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** The way from home; none where it would only name home and the page itself, as the navigation does. */
function crumbsOf({ crumbs = [], path }: PageInput, base: string): FrameLink[] {
  const between = crumbs.filter(({ href }) => href !== `${base}${path ?? ''}`);
  return between.length === 0 ? [] : [{ label: 'Home', href: urlOf.home(base) }, ...between];
}

function isUnder(path: string, section: string): boolean {
  return path === section || path.startsWith(section);
}

function footerFacts({ seeds: names, review }: SiteFacts): string[] {
  return [
    ...(names.length > 0
      ? [`Built from ${names.length > 2 ? `${names.length} seed files` : names.join(' and ')}`]
      : []),
    ...(review.licence ? [`Licence: ${review.licence}`] : []),
  ];
}
