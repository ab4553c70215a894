/** What a service worker keeps of one build. */
export interface OfflinePlan {
  /** First 16 hex digits of the SHA-256 of all files of the build. */
  readonly build: string;
  /** Addresses relative to the scope, with a revision where the name does not hold a hash. */
  readonly precache: readonly { readonly url: string; readonly revision: string | null }[];
  /** Whether the whole site is in `precache`. */
  readonly complete: boolean;
}
