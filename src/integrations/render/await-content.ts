let entries: Promise<unknown> = Promise.resolve();
let content: Promise<unknown> = Promise.resolve();

/**
 * Tells the build that runs next in this process what to wait for: entries and vocabulary, and all that pages are made of.
 */
export function makePagesAfter(entriesReady: Promise<unknown>, ready: Promise<unknown>): void {
  // They are awaited later; until then a failure must not count as unhandled.
  entriesReady.catch(() => undefined);
  ready.catch(() => undefined);
  entries = entriesReady;
  content = ready;
}

/** Waits until the entries and the vocabulary are there. @throws what kept them from being there. */
export function awaitEntries(): Promise<unknown> {
  return entries;
}

/** Waits until the content of the pages is there. @throws what kept it from being there. */
export function awaitContent(): Promise<unknown> {
  return content;
}
