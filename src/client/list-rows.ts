import { fetchFromSite } from './site-access.ts';
import { parsePage } from './trusted-types.ts';

/** Rows of a paginated list, wherever they stand: on this page or on another page of the list. */
export interface ListRows {
  /** The rows at these places of the whole list, in the order asked for; rejects when a page cannot be had. */
  readonly at: (places: readonly number[]) => Promise<Element[]>;
}

/**
 * The pages of a list are the only source of its rows: another page is fetched when one of its rows is
 * needed, and kept. `own` are the rows of the first page, `hrefOf` the address of a page from 1.
 */
export function listRows(
  own: readonly Element[],
  size: number,
  selector: string,
  hrefOf: (page: number) => string,
): ListRows {
  const pages = new Map<number, Promise<readonly Element[]>>([[1, Promise.resolve(own)]]);
  const page = (number: number): Promise<readonly Element[]> => {
    let rows = pages.get(number);
    if (!rows) {
      rows = fetchRows(hrefOf(number), selector);
      pages.set(number, rows);
      // A page that failed is asked for again the next time.
      rows.catch(() => pages.delete(number));
    }
    return rows;
  };
  return {
    at: (places) =>
      Promise.all(
        places.map(async (place) => {
          const row = (await page(Math.floor(place / size) + 1))[place % size];
          if (!row) throw new RangeError(`no row at place ${place}`);
          return row;
        }),
      ),
  };
}

async function fetchRows(href: string, selector: string): Promise<readonly Element[]> {
  const answer = await fetchFromSite(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const page = parsePage(await answer.text());
  return [...page.querySelectorAll(selector)].map((row) => document.adoptNode(row));
}
