let content: Promise<unknown> = Promise.resolve();

/** Tells the build that runs next in this process what to wait for before it asks which pages there are. */
export function makePagesAfter(ready: Promise<unknown>): void {
  // It is awaited later; until then a failure must not count as unhandled.
  ready.catch(() => undefined);
  content = ready;
}

/** Waits until the content of the pages is there. @throws what kept it from being there. */
export function awaitContent(): Promise<unknown> {
  return content;
}
