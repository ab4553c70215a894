import type { Hub } from './hubs.ts';
import { otherNames } from './other-names.ts';

/** A topic in the index; `children` are narrower topics of the same area. */
export interface IndexedTopic {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Papers on the hub, those of narrower topics included. */
  readonly papers: number;
  /** `papers` relative to the largest topic, 0 to 1. */
  readonly share: number;
  readonly children: readonly IndexedTopic[];
}

/** A hub as the index shows it, without children; `most` is the number of papers of the largest hub. */
export function indexTopic(hub: Hub, most: number): IndexedTopic {
  return {
    id: hub.id,
    label: hub.label,
    aliases: otherNames(hub.label, hub.topic?.aliases ?? []),
    papers: hub.all.length,
    share: hub.all.length / most,
    children: [],
  };
}
