/** A file of a review as bytes; `path` is relative to the review's folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
