/** Plain data that stands in many views as the very same object, and what views are made of that is shorter than they are. */
const sharedData = new WeakSet();
const origins = new WeakMap<object, unknown>();

/** Says that an object, which never changes, stands in many views: who digests views needs its digest once. */
export function share<T extends object>(data: T): T {
  sharedData.add(data);
  return data;
}

/** Says what plain data an object is made of, by code that is the same for all of its kind. */
export function makeOf<T extends object>(origin: unknown, made: T): T {
  origins.set(made, origin);
  return made;
}

/** What data is made of, where that is known; else the data. */
export function originOf(data: object): unknown {
  return origins.has(data) ? origins.get(data) : data;
}

/**
 * A view with shared objects replaced by what `digestOf` says of them, and what is made of shorter data by that: two views
 * are equal if their outlines are.
 */
export function outlineOf(view: unknown, digestOf: (data: object) => string): unknown {
  if (typeof view !== 'object' || view === null) return view;
  if (sharedData.has(view)) return digestOf(view);
  if (origins.has(view)) return outlineOf(origins.get(view), digestOf);
  if (Array.isArray(view)) return view.map((one) => outlineOf(one, digestOf));
  const outline: Record<string, unknown> = {};
  for (const key of Object.keys(view))
    outline[key] = outlineOf((view as Record<string, unknown>)[key], digestOf);
  return outline;
}
