import { createHash } from 'node:crypto';
import type { Codebook } from '../model/Codebook.js';
import type { Headings } from '../model/Headings.js';
import type { KeywordProblem, Parsed } from '../lexicon/KeywordProblem.js';
import { parseCodeValues } from '../lexicon/parseCodeValues.js';
import { parseContexts } from '../lexicon/parseContexts.js';
import { parseCues } from '../lexicon/parseCues.js';
import { parseHeadings } from '../lexicon/parseHeadings.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import type { KeywordFile } from './keywordFiles.js';
import { readKeywordFiles } from './keywordFiles.js';
import { KEYWORD_KINDS, type KeywordKind } from './keywordKinds.js';
import { parseSkills, problemsOf, rivalsAmong } from './parseKeywords.js';
import { SHIPPED_KEYWORDS } from './shippedKeywords.js';

/** A codebook and a hash of the keyword files it was made of (SHA-256, 12 hexadecimal digits). */
export interface LoadedCodebook {
  readonly codebook: Codebook;
  readonly hash: string;
  /** What was understood in one of several possible ways; nothing has to be mended. */
  readonly notices: readonly KeywordProblem[];
}

/** Loads the shipped keyword files, each replaced by the user's file of the same kind where there is one. */
export async function loadCodebook(userPath?: string): Promise<LoadedCodebook> {
  return loadCodebookOf(userPath === undefined ? [] : await readKeywordFiles(userPath));
}

/** The codebook of some keyword files; kinds that are absent are taken from the shipped files. */
export async function loadCodebookOf(files: readonly KeywordFile[]): Promise<LoadedCodebook> {
  const shipped = byKind(await readKeywordFiles(SHIPPED_KEYWORDS));
  const own = byKind(files);
  const pick = (kind: KeywordKind): KeywordFile => own.get(kind) ?? required(shipped, kind);
  const accept = <T>(parsed: Parsed<T>): T => {
    if (parsed.kind === 'ok') return parsed.value;
    throw refusal(files.length === 0 ? parsed.problems : files.flatMap(problemsOf));
  };
  const read = <T>(kind: KeywordKind, parse: (file: string, text: string) => Parsed<T>): T =>
    accept(parse(pick(kind).path, pick(kind).text));
  const { lexicon, notices } = accept(parseSkills(pick('digital'), required(shipped, 'digital')));
  const codebook: Codebook = {
    digital: lexicon,
    cues: read('cues', parseCues),
    contexts: read('contexts', parseContexts),
    positions: read('positions', parseCodeValues),
    areas: read('areas', parseCodeValues),
    regions: read('regions', parseCodeValues),
  };
  return { codebook, hash: hashOf(pick, required(shipped, 'digital')), notices };
}

/** Loads the words by which headings and labels of a posting are known. */
export async function loadHeadings(): Promise<Headings> {
  const file = required(byKind(await readKeywordFiles(SHIPPED_KEYWORDS)), 'headings');
  const parsed = parseHeadings(file.path, file.text);
  if (parsed.kind === 'ok') return parsed.value;
  throw refusal(parsed.problems);
}

/** A message for people: one line a problem, and where it is. */
export function problemText(problems: readonly KeywordProblem[]): string {
  return problems
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
    .join('\n');
}

function hashOf(pick: (kind: KeywordKind) => KeywordFile, shippedSkills: KeywordFile): string {
  const hash = createHash('sha256');
  for (const kind of KEYWORD_KINDS) hash.update(pick(kind).text);
  // A plain list takes labels and exclusions from the shipped file.
  if (pick('digital').notation !== 'yaml') hash.update(shippedSkills.text);
  return hash.digest('hex').slice(0, 12);
}

function byKind(files: readonly KeywordFile[]): ReadonlyMap<KeywordKind, KeywordFile> {
  const unusable = files.some(({ kind }) => kind === undefined)
    ? files.flatMap(problemsOf)
    : rivalsAmong(files);
  if (unusable.length > 0) throw refusal(unusable);
  return new Map(files.flatMap((file) => (file.kind === undefined ? [] : [[file.kind, file] as const])));
}

function required(files: ReadonlyMap<KeywordKind, KeywordFile>, kind: KeywordKind): KeywordFile {
  const file = files.get(kind);
  if (file) return file;
  throw new CliError(
    `the keyword file of kind “${kind}” is missing from ${SHIPPED_KEYWORDS}; install qyzmet again.`,
    EXIT.userMustAct,
  );
}

function refusal(problems: readonly KeywordProblem[]): CliError {
  const count = problems.length === 1 ? 'an error' : `${problems.length} errors`;
  return new CliError(
    `the keywords have ${count}; mend what is named and run again.\n${problemText(problems)}`,
    EXIT.userMustAct,
  );
}
