import type { Catalog } from '../catalog.ts';
import { hrefOfPage } from '../list-page.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { redirectTo, type RedirectView } from '../redirect.ts';
import { urlOf } from '../urls.ts';
import { NAME_KIND } from './name-kind.ts';
import { nameIndex, nameLetterPage, type NameIndexView } from './name-index.ts';
import { namePage, type NamePage } from './name-page.ts';
import type { PeoplePlace } from './people-routes.ts';

/** A page of authors or venues: an A–Z list, the papers under a name, or a way to one of them. */
export type PeoplePage =
  | { readonly redirect: RedirectView }
  | {
      readonly redirect?: never;
      readonly frame: PageFrame;
      readonly index: NameIndexView;
      readonly name?: never;
    }
  | { readonly redirect?: never; readonly frame: PageFrame; readonly index?: never; readonly name: NamePage };

/** The page at a place. */
export function peoplePage(catalog: Catalog, { kind, letter, id, page }: PeoplePlace): PeoplePage {
  const { title, many } = NAME_KIND[kind];
  const above = { label: title, href: urlOf.names(catalog.base, kind) };
  const papers = { label: 'Papers', href: urlOf.papers(catalog.base) };
  const path = `${kind}/${letter === undefined ? '' : `letter/${letter}/`}${id === undefined ? '' : `${id}/`}`;
  if (page === undefined) return { redirect: redirectTo(catalog, path, title) };
  const titled = (text: string): string => (page === 1 ? text : `${text}, page ${page}`);
  if (id !== undefined) {
    const name = namePage(catalog, kind, id, page);
    const description = `${name.name}: ${name.status} in this review.`;
    const crumbs = [papers, above];
    return {
      frame: pageFrame(catalog, {
        title: titled(name.name),
        path: hrefOfPage(path, page),
        description: page === 1 ? description : undefined,
        crumbs,
      }),
      name,
    };
  }
  const index = letter === undefined ? nameIndex(catalog, kind) : nameLetterPage(catalog, kind, letter, page);
  return {
    frame: pageFrame(catalog, {
      title: titled(index.title),
      path: hrefOfPage(path, page),
      ...(letter === undefined && {
        description: `${index.status} of the papers of this review, from A to Z: ${many}.`,
      }),
      crumbs: letter === undefined ? [papers] : [papers, above],
    }),
    index,
  };
}
