/** What a service worker keeps of one build. */
export interface OfflinePlan {
  /** First 16 hex digits of the SHA-256 of all files of the build. */
  readonly build: string;
  /**
   * Addresses relative to the scope. Where the name does not hold a hash, the SHA-256 of the file in base64: a
   * browser takes nothing else, so that files of two builds never meet in one plan.
   */
  readonly precache: readonly (readonly [url: string, digest?: string])[];
  /** Size of what is in `precache`. */
  readonly bytes: number;
  /** Whether the whole site is in `precache`. */
  readonly complete: boolean;
}

/** `build.json`: which build the host serves. */
export interface ServedBuild {
  readonly build: string;
  /** Size of the whole site, and of what the service worker keeps by itself. */
  readonly bytes: number;
  readonly kept: number;
}

/** `build-files.json`: what the service worker does not keep by itself. */
export interface BuildFiles {
  readonly build: string;
  readonly files: readonly (readonly [path: string, bytes: number, digest: string])[];
}

/** What the worker tells the pages it serves when it could not keep its build. */
export type KeepingFailure = 'no-room' | 'not-kept';
