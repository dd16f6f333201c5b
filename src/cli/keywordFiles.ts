import { readFile, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CliError } from './CliError.js';
import { decodeKeywords } from './decodeKeywords.js';
import { EXIT } from './exitCodes.js';
import { KEYWORD_KINDS, type KeywordKind } from './keywordKinds.js';

/** How a keyword file is written: as YAML with all rules, or as a plain list of digital skills. */
type Notation = 'yaml' | 'csv' | 'dic';

/** A keyword file as read, before it is parsed. */
export interface KeywordFile {
  readonly path: string;
  readonly notation: Notation;
  /** Undefined for a YAML file without a “format:” line that is known. */
  readonly kind: KeywordKind | undefined;
  readonly text: string;
}

const BY_ENDING: ReadonlyMap<string, Notation> = new Map([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.dic', 'dic'],
]);

/** Reads a keyword file, or every file of a folder that is one by its ending. */
export async function readKeywordFiles(path: string): Promise<readonly KeywordFile[]> {
  return Promise.all((await listKeywordFiles(path)).map(readKeywordFile));
}

/** The path itself, or those of every keyword file of a folder. */
export async function listKeywordFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => {
    throw new CliError(`there is no keyword file or folder “${path}”; check the path.`, EXIT.userMustAct);
  });
  if (!found.isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
  const names = entries
    .map(({ name }) => name)
    .filter((name) => BY_ENDING.has(endingOf(name)))
    .sort();
  if (names.length > 0) return names.map((name) => join(path, name));
  throw new CliError(
    `the folder “${path}” holds no keyword file (${[...BY_ENDING.keys()].join(', ')}).`,
    EXIT.userMustAct,
  );
}

/** Reads one keyword file; its name or its first line tells how it is written. */
export async function readKeywordFile(path: string): Promise<KeywordFile> {
  const bytes = await readFile(path).catch(() => {
    throw new CliError(`the keyword file “${path}” cannot be read; check its permissions.`, EXIT.userMustAct);
  });
  if (isWorkbook(bytes))
    throw new CliError(
      `“${path}” is a workbook; save the sheet as “CSV UTF-8” and give that file.`,
      EXIT.userMustAct,
    );
  const text = decodeKeywords(bytes);
  const notation = BY_ENDING.get(endingOf(path)) ?? guessNotation(text);
  return { path, notation, kind: notation === 'yaml' ? kindOf(text) : 'digital', text };
}

function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

/** A zip archive or an OLE document: what spreadsheet programs save unless told otherwise. */
function isWorkbook(bytes: Buffer): boolean {
  return ['504b0304', 'd0cf11e0'].includes(bytes.subarray(0, 4).toString('hex'));
}

function guessNotation(text: string): Notation {
  if (/^\uFEFF?\s*%/u.test(text)) return 'dic';
  return /^\s*format\s*:/mu.test(text) ? 'yaml' : 'csv';
}

function kindOf(text: string): KeywordKind | undefined {
  const named = /^\uFEFF?(?:\s|#.*\n)*format:\s*["']?qyzmet\/([a-z]+)\/1["']?\s*$/mu.exec(text)?.[1];
  return KEYWORD_KINDS.find((candidate) => candidate === named);
}
