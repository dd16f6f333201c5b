import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Parsed } from '../lexicon/KeywordProblem.js';
import type { KeywordFile } from './keywordFiles.js';

/** Where the build puts what it read of the shipped keyword files. */
export const PREPARED: URL = new URL('../keywords/', import.meta.url);
/** Stands for the path of the keyword file, which the build cannot know. */
const ANY_PATH = '@keyword-file@';

type Parse<Value> = (path: string, text: string) => Parsed<Value>;

/**
 * Parses a keyword file, or takes what the build has parsed of the very same text: reading thousands of keywords as YAML takes
 * longer than coding some hundred postings. A file that was changed since is parsed anew.
 */
export async function parsePrepared<Value>(file: KeywordFile, parse: Parse<Value>): Promise<Parsed<Value>> {
  const json = file.kind === undefined ? '' : await readFile(placeOf(file), 'utf8').catch(() => '');
  if (json === '') return parse(file.path, file.text);
  return { kind: 'ok', value: JSON.parse(json.replaceAll(ANY_PATH, inJson(file.path))) as Value };
}

/** Parses a keyword file and keeps the result beside the built program. */
export async function prepareKeywordFile(file: KeywordFile, parse: Parse<unknown>): Promise<void> {
  const parsed = parse(ANY_PATH, file.text);
  if (parsed.kind === 'problems') throw new Error(`${file.path}: ${JSON.stringify(parsed.problems)}`);
  await mkdir(PREPARED, { recursive: true });
  await writeFile(placeOf(file), JSON.stringify(parsed.value));
}

function placeOf({ kind, text }: KeywordFile): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return fileURLToPath(new URL(`${String(kind)}-${digest}.json`, PREPARED));
}

function inJson(path: string): string {
  return JSON.stringify(path).slice(1, -1);
}
