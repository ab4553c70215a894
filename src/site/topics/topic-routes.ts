import type { Catalog } from '../catalog.ts';
import { redirectTo, type RedirectView } from '../redirect.ts';
import { hubsOf } from './hubs.ts';

/** A page below `/topics/`: a hub, or an earlier address of one. */
export interface TopicRoute {
  readonly params: { readonly id: string };
  readonly props: { readonly redirect?: RedirectView };
}

/**
 * Every hub, and every earlier id of a topic as a redirect to where the topic is now (to all topics when
 * it has no hub any more). An id that is in use again is a hub and does not redirect.
 */
export function topicRoutes(catalog: Catalog): TopicRoute[] {
  const hubs = hubsOf(catalog);
  const routes = new Map<string, TopicRoute>();
  for (const id of hubs.keys()) routes.set(id, { params: { id }, props: {} });
  for (const topic of catalog.topicById.values()) {
    for (const id of topic.redirects ?? []) {
      if (routes.has(id)) continue;
      const redirect = hubs.has(topic.id)
        ? redirectTo(catalog, `topics/${encodeURIComponent(topic.id)}/`, topic.label)
        : redirectTo(catalog, 'topics/', 'Topics');
      routes.set(id, { params: { id }, props: { redirect } });
    }
  }
  return [...routes.values()];
}
