import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '../model/Codebook.js';
import type { Headings } from '../model/Headings.js';
import type { KeywordProblem, Parsed } from '../lexicon/KeywordProblem.js';
import { parseCodeValues } from '../lexicon/parseCodeValues.js';
import { parseContexts } from '../lexicon/parseContexts.js';
import { parseCues } from '../lexicon/parseCues.js';
import { parseDigital } from '../lexicon/parseDigital.js';
import { parseHeadings } from '../lexicon/parseHeadings.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { shortPath } from './shortPath.js';

/** The folder of keyword files that comes with the program. */
export const SHIPPED_KEYWORDS: string = shortPath(fileURLToPath(new URL('../../keywords/', import.meta.url)));

const KINDS = ['digital', 'cues', 'contexts', 'positions', 'areas', 'regions', 'headings'] as const;

type KeywordKind = (typeof KINDS)[number];

/** A keyword file as read, before it is parsed. */
export interface KeywordFile {
  readonly path: string;
  readonly kind: KeywordKind;
  readonly text: string;
}

/** A codebook and a hash of the keyword files it was made of (SHA-256, 12 hexadecimal digits). */
export interface LoadedCodebook {
  readonly codebook: Codebook;
  readonly hash: string;
}

/** Loads the shipped keyword files, each replaced by the user's file of the same kind where there is one. */
export async function loadCodebook(userPath?: string): Promise<LoadedCodebook> {
  return loadCodebookOf(userPath === undefined ? [] : await readKeywordFiles(userPath));
}

/** The codebook of some keyword files; kinds that are absent are taken from the shipped files. */
export async function loadCodebookOf(own: readonly KeywordFile[]): Promise<LoadedCodebook> {
  return codebookOf(await withShipped(own));
}

function codebookOf(files: ReadonlyMap<KeywordKind, KeywordFile>): LoadedCodebook {
  const text = (kind: KeywordKind): KeywordFile => required(files, kind);
  const codebook: Codebook = {
    digital: accept(parseDigital(text('digital').path, text('digital').text)),
    cues: accept(parseCues(text('cues').path, text('cues').text)),
    contexts: accept(parseContexts(text('contexts').path, text('contexts').text)),
    positions: accept(parseCodeValues(text('positions').path, text('positions').text)),
    areas: accept(parseCodeValues(text('areas').path, text('areas').text)),
    regions: accept(parseCodeValues(text('regions').path, text('regions').text)),
  };
  const hash = createHash('sha256');
  for (const kind of KINDS) hash.update(text(kind).text);
  return { codebook, hash: hash.digest('hex').slice(0, 12) };
}

/** Loads the words by which headings and labels of a posting are known. */
export async function loadHeadings(): Promise<Headings> {
  const file = required(await withShipped([]), 'headings');
  return accept(parseHeadings(file.path, file.text));
}

/** Parses keyword files and returns what is wrong with them. */
export function problemsOf(file: KeywordFile): readonly KeywordProblem[] {
  const parsed = parserOf(file.kind)(file.path, file.text);
  return parsed.kind === 'problems' ? parsed.problems : [];
}

/** Reads a keyword file, or every YAML file of a folder. */
async function readKeywordFiles(path: string): Promise<readonly KeywordFile[]> {
  return Promise.all((await listKeywordFiles(path)).map(readKeywordFile));
}

/** The path itself, or those of every YAML file of a folder. */
export async function listKeywordFiles(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => {
      throw new CliError(`there is no keyword file or folder “${path}”; check the path.`, EXIT.userMustAct);
    },
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => /\.ya?ml$/u.test(name)).sort();
  if (names.length === 0) throw new CliError(`the folder “${path}” holds no .yaml file.`, EXIT.userMustAct);
  return names.map((name) => join(path, name));
}

/** A message for people: one line a problem, and where it is. */
function problemText(problems: readonly KeywordProblem[]): string {
  return problems
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
    .join('\n');
}

async function withShipped(own: readonly KeywordFile[]): Promise<ReadonlyMap<KeywordKind, KeywordFile>> {
  const files = [...(await readKeywordFiles(SHIPPED_KEYWORDS)), ...own];
  return new Map(files.map((file) => [file.kind, file]));
}

/** Reads one keyword file; its first line tells its kind. */
export async function readKeywordFile(path: string): Promise<KeywordFile> {
  const text = await readFile(path, 'utf8');
  const named = /^\uFEFF?(?:\s|#.*\n)*format:\s*["']?qyzmet\/([a-z]+)\/1["']?\s*$/mu.exec(text)?.[1];
  const kind = KINDS.find((candidate) => candidate === named);
  if (kind !== undefined) return { path, kind, text };
  const allowed = KINDS.map((name) => `qyzmet/${name}/1`).join(', ');
  throw new CliError(
    `${path}:1:1: the file must begin with a line “format: …”, one of ${allowed}.`,
    EXIT.userMustAct,
  );
}

function parserOf(kind: KeywordKind): (file: string, text: string) => Parsed<unknown> {
  if (kind === 'digital') return parseDigital;
  if (kind === 'cues') return parseCues;
  if (kind === 'contexts') return parseContexts;
  return kind === 'headings' ? parseHeadings : parseCodeValues;
}

function required(files: ReadonlyMap<KeywordKind, KeywordFile>, kind: KeywordKind): KeywordFile {
  const file = files.get(kind);
  if (file) return file;
  throw new CliError(
    `the keyword file of kind “${kind}” is missing from ${SHIPPED_KEYWORDS}; install qyzmet again.`,
    EXIT.userMustAct,
  );
}

function accept<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  const count = parsed.problems.length === 1 ? 'an error' : `${parsed.problems.length} errors`;
  throw new CliError(
    `the keywords have ${count}; mend what is named and run again.\n${problemText(parsed.problems)}`,
    EXIT.userMustAct,
  );
}
