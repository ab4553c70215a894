/** What an earlier ingest published, as far as merging needs to know. */
export interface PublishedEntry {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
  readonly doi?: string;
  /** The paper had gone before. */
  readonly vanished?: boolean;
  /** The displayed abstract, read only when nothing else tells the paper. */
  readonly abstract: () => string;
}

/** A published entry whose paper no seed lists any more. */
export interface VanishedEntry {
  readonly id: string;
  /** The paper that it became part of. */
  readonly successor?: string;
}
