import { createHash, hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestStates, type FileState } from '../file-states.ts';
import type { MarkedText } from './inspect-page.ts';

/** A page that a later build may take over. */
export interface PageRecord {
  /** Digest of everything the page shows. */
  readonly key: string;
  /** Digest of the file as published. */
  readonly digest: string;
  /** Digest of what full-text search reads of it; empty when that is nothing. */
  readonly indexed: string;
  /** Where in the file that stands; nowhere in files that are no pages. */
  readonly marked?: MarkedText;
}

/** One bundle of the full-text index. */
export interface BundleRecord {
  /** Digest of the paths and texts in it. */
  readonly key: string;
  /** Its files below the site, and the digest of each. */
  readonly files: Readonly<Record<string, string>>;
  /** Path of a page below the site → the id that Pagefind gave it. */
  readonly ids: Readonly<Record<string, string>>;
}

/** What a build leaves for the next one: which files it wrote from what. */
export interface SiteRecord {
  /** Digest of all code, of the hosting and of hand-written notes: with another one nothing is taken over. */
  readonly code: string;
  readonly pages: Readonly<Record<string, PageRecord>>;
  /** By folder below the site. */
  readonly bundles: Readonly<Record<string, BundleRecord>>;
}

/** Finished files of an earlier build or of a shard, and the record of them. */
export interface SiteStore {
  readonly folder: string;
  readonly record: SiteRecord;
  /** Digest of the states that its files had when it was finished, where that is known. */
  readonly states?: string | undefined;
}

/** SHA-256 in base64: what a browser compares a file with, too. */
export function digestBytes(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}

/** Reads a record; undefined when there is none, when it is damaged, or when other code wrote it. */
export function findRecord(file: string, code: string): SiteRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as SiteRecord;
    return record.code === code && typeof record.pages === 'object' && typeof record.bundles === 'object'
      ? record
      : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a record in the order of its keys. */
export function saveRecord(file: string, { code, pages, bundles }: SiteRecord): void {
  writeFileSync(file, JSON.stringify({ code, pages: sortKeys(pages), bundles: sortKeys(bundles) }));
}

function sortKeys<T>(object: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a file is as it was recorded. */
export function isWhole(folder: string, name: string, digest: string): boolean {
  try {
    return digestFile(path.join(folder, name)) === digest;
  } catch {
    return false;
  }
}

/**
 * The names of a store's pages that are as they were recorded.
 * @param now the states of its files: where nobody touched them since, they are not read
 */
export function findWhole(
  { folder, record, states }: SiteStore,
  now: ReadonlyMap<string, FileState>,
): Set<string> {
  if (states === digestStates(now)) return new Set(Object.keys(record.pages));
  return new Set(
    Object.entries(record.pages).flatMap(([name, { digest }]) =>
      isWhole(folder, name, digest) ? [name] : [],
    ),
  );
}

/** One buffer for all files: a new one for each would grow memory by the whole site before any is given back. */
const buffer = Buffer.allocUnsafeSlow(1 << 16);

function digestFile(file: string): string {
  const digest = createHash('sha256');
  const open = openSync(file, 'r');
  try {
    for (let size = readSync(open, buffer); size > 0; size = readSync(open, buffer))
      digest.update(buffer.subarray(0, size));
  } finally {
    closeSync(open);
  }
  return digest.digest('base64');
}
