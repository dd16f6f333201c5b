import { inspectCodebook } from '../../diagnosis/inspectCodebook.js';
import type { Finding } from '../../diagnosis/Finding.js';
import { inFileOrder } from '../../diagnosis/Finding.js';
import { listEntries } from '../../diagnosis/listEntries.js';
import type { KeywordProblem } from '../../lexicon/KeywordProblem.js';
import { CliError } from '../CliError.js';
import type { KeywordFile } from '../keywordFiles.js';
import { listKeywordFiles, readKeywordFile } from '../keywordFiles.js';
import { loadCodebookOf } from '../loadCodebook.js';
import { problemsOf, rivalsAmong } from '../parseKeywords.js';

/** What a check of keyword files came to. */
export interface KeywordCheck {
  /** In the order of the files, lines and columns. */
  readonly findings: readonly Finding[];
  readonly files: readonly CheckedFile[];
}

/** A file with the number of its phrases; absent when it cannot be read or lists no phrase to count by. */
export interface CheckedFile {
  readonly path: string;
  readonly phrases?: number;
}

/** Checks a keyword file or every one of a folder: each for its notation, those in order also for what they do. */
export async function checkKeywordFiles(path: string): Promise<KeywordCheck> {
  const paths = await listKeywordFiles(path);
  const read = await Promise.all(paths.map(readOne));
  const rivals = rivalsAmong(read.flatMap(({ file }) => file ?? []));
  const broken = [...read.flatMap(({ findings }) => findings), ...rivals.map(toError)];
  const unusable = new Set(broken.map((finding) => finding.file));
  const sound = read.flatMap(({ file }) => (file === undefined || unusable.has(file.path) ? [] : [file]));
  const { findings, counts } = await inspect(sound);
  return {
    findings: [...broken, ...findings].toSorted(inFileOrder),
    files: paths.map((each) => ({ path: each, ...counts.get(each) })),
  };
}

interface ReadFile {
  readonly file?: KeywordFile;
  readonly findings: readonly Finding[];
}

async function readOne(path: string): Promise<ReadFile> {
  try {
    const file = await readKeywordFile(path);
    return { file, findings: problemsOf(file).map(toError) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { findings: [toError({ file: path, line: 1, column: 1, message: error.message })] };
  }
}

function toError(problem: KeywordProblem): Finding {
  return { ...problem, severity: 'error', kind: 'notation' };
}

interface Inspection {
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<string, { readonly phrases: number }>;
}

/** What the files do as part of the codebook; findings about the shipped files beside them are not the user's concern. */
async function inspect(files: readonly KeywordFile[]): Promise<Inspection> {
  if (files.length === 0) return { findings: [], counts: new Map() };
  const paths = new Set(files.map(({ path }) => path));
  const { codebook, notices } = await loadCodebookOf(files);
  const told = notices.map((notice): Finding => ({ ...notice, severity: 'note', kind: 'notation' }));
  const counts = new Map<string, { readonly phrases: number }>();
  for (const { phrase } of listEntries(codebook)) {
    const file = phrase.at?.file ?? '';
    if (paths.has(file)) counts.set(file, { phrases: (counts.get(file)?.phrases ?? 0) + 1 });
  }
  const findings = [...told, ...inspectCodebook(codebook)].filter(({ file }) => paths.has(file));
  return { findings, counts };
}
