import type { FileSource } from './files/FileSource.js';
import { listFiles } from './files/listFiles.js';
import type { Reading } from './files/Reading.js';

/** Reads postings from files and folders one after the other; `-` is standard input (NDJSON). Paths are checked before the first is read. */
export async function* readPostings(paths: readonly string[]): AsyncGenerator<Reading> {
  const { sources, problems } = listFiles(paths);
  for (const message of problems) yield { kind: 'problem', message };
  if (sources.every(({ path }) => path === '-')) {
    for (const source of sources) yield* readStandardInput(source);
  } else yield* readSources(sources);
}

async function* readStandardInput(source: FileSource): AsyncGenerator<Reading> {
  const { readNdjson } = await import('./files/readNdjson.js');
  yield* readNdjson(source, process.stdin);
}

async function* readSources(sources: readonly FileSource[]): AsyncGenerator<Reading> {
  const { readFileSource } = await import('./files/readFileSource.js');
  const { FileExtractor } = await import('./files/FileExtractor.js');
  const extractor = new FileExtractor();
  try {
    for (const source of sources) {
      if (source.path === '-') yield* readStandardInput(source);
      else yield* readFileSource(source, extractor);
    }
  } finally {
    await extractor.close();
  }
}
