import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './errorCode.js';
import { replaceFile } from './replaceFile.js';
import { StoreError } from './StoreError.js';
import { writing } from './writeAll.js';

/**
 * Raised whenever an older program would misread what this one writes; stores of lower versions stay readable.
 * 2 added the page archive and postings that were read again from it, 3 sightings by number, 4 lists among the postings of a list,
 * 5 postings of which part stands on further pages or only on a list.
 */
const VERSION = 5;
const FORMAT = /^qyzmet-store\/(\d+)$/u;

/** Throws unless the folder holds a store of a version this program can read. */
export function checkFormat(folder: string): void {
  const path = join(folder, 'store.json');
  const version = versionIn(folder, path);
  if (version === undefined)
    throw new StoreError('damaged', `${path} does not name the format of the store.`);
  if (version > VERSION) {
    throw new StoreError(
      'newer',
      `${folder} was written by a newer qyzmet (format ${version}); update qyzmet.`,
    );
  }
}

/** Makes the folders and, last, the version file of a new store. */
export function createFormat(folder: string): void {
  for (const part of ['log', 'runs']) {
    writing(folder, () => mkdirSync(join(folder, part), { recursive: true }));
  }
  writeFormat(folder);
}

/** Marks a store of an older version, which is about to be written, as one of this version. */
export function raiseFormat(folder: string): void {
  const version = versionIn(folder, join(folder, 'store.json'));
  if (version !== undefined && version < VERSION) writeFormat(folder);
}

function writeFormat(folder: string): void {
  replaceFile(join(folder, 'store.json'), [`{"format":"qyzmet-store/${VERSION}"}\n`]);
}

function versionIn(folder: string, path: string): number | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown } | null;
    const found = FORMAT.exec(typeof value?.format === 'string' ? value.format : '');
    return found === null ? undefined : Number(found[1]);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') return undefined;
    throw new StoreError(
      'missing',
      `There is no store in ${folder}; scrape or import postings into it first.`,
    );
  }
}
