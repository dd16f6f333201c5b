import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Headings } from '../model/Headings.js';
import { SHIPPED_KEYWORDS } from './shippedKeywords.js';
import { VERSION } from './version.js';

/** The shipped headings as the build has read them, with what they were made of: to check the file takes as long as to read a hundred pages. */
export interface KeptHeadings {
  readonly madeOf: string;
  readonly headings: Headings;
}

/** Where the build leaves them; there are none beside the sources. */
export const READY_HEADINGS: string = fileURLToPath(new URL('../headings.json', import.meta.url));

/** What ready headings are made of: this version and the bytes of the shipped file (SHA-256). */
export async function ingredientsOfHeadings(): Promise<string> {
  const file = await readFile(`${SHIPPED_KEYWORDS}/headings.yaml`);
  return createHash('sha256').update(VERSION).update(file).digest('hex');
}

/** The ready headings; undefined where there are none or the shipped file has been edited since they were made. */
export async function readReadyHeadings(): Promise<Headings | undefined> {
  try {
    const kept = JSON.parse(await readFile(READY_HEADINGS, 'utf8')) as KeptHeadings;
    return kept.madeOf === (await ingredientsOfHeadings()) ? kept.headings : undefined;
  } catch {
    // Then the file is parsed, and what is wrong with it is told.
    return undefined;
  }
}
