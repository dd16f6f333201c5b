import { inspectCodebook } from '../../diagnosis/inspectCodebook.js';
import type { Finding } from '../../diagnosis/Finding.js';
import { inFileOrder } from '../../diagnosis/Finding.js';
import { listEntries } from '../../diagnosis/listEntries.js';
import { CliError } from '../CliError.js';
import type { KeywordFile } from '../loadCodebook.js';
import { listKeywordFiles, loadCodebookOf, problemsOf, readKeywordFile } from '../loadCodebook.js';

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
  const sound = read.flatMap(({ file, findings }) => (file && findings.length === 0 ? [file] : []));
  const broken = read.flatMap(({ findings }) => findings);
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
    const findings = problemsOf(file).map((problem) => ({ ...problem, ...NOTATION }));
    return { file, findings };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const message = error.message.replace(`${path}:1:1: `, '');
    return { findings: [{ file: path, line: 1, column: 1, ...NOTATION, message }] };
  }
}

const NOTATION = { severity: 'error', kind: 'notation' } as const;

interface Inspection {
  readonly findings: readonly Finding[];
  readonly counts: ReadonlyMap<string, { readonly phrases: number }>;
}

/** What the files do as part of the codebook; findings about the shipped files beside them are not the user's concern. */
async function inspect(files: readonly KeywordFile[]): Promise<Inspection> {
  const paths = new Set(files.map(({ path }) => path));
  const { codebook } = await loadCodebookOf(files);
  const counts = new Map<string, { readonly phrases: number }>();
  for (const { phrase } of listEntries(codebook)) {
    const file = phrase.at?.file ?? '';
    if (paths.has(file)) counts.set(file, { phrases: (counts.get(file)?.phrases ?? 0) + 1 });
  }
  return { findings: inspectCodebook(codebook).filter(({ file }) => paths.has(file)), counts };
}
