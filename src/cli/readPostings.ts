import type { FileExtractor } from './files/FileExtractor.js';
import type { FileList, FileSource } from './files/FileSource.js';
import { listFiles } from './files/listFiles.js';
import type { FileGroup } from './files/pairFiles.js';
import type { Reading } from './files/Reading.js';

/** Reads postings from files and folders one after the other; `-` is standard input (NDJSON). */
export async function* readPostings(paths: readonly string[]): AsyncGenerator<Reading> {
  yield* readFiles(listFiles(paths));
}

/** Reads listed files; `onFiles` hears how many of them are done. */
export async function* readFiles(
  { sources, problems }: FileList,
  onFiles?: (done: number, of: number) => void,
): AsyncGenerator<Reading> {
  for (const message of problems) yield { kind: 'problem', message };
  const { pairFiles } = await import('./files/pairFiles.js');
  const { FileExtractor } = await import('./files/FileExtractor.js');
  const extractor = new FileExtractor();
  let done = 0;
  try {
    for (const group of pairFiles(sources)) {
      onFiles?.(done, sources.length);
      yield* readGroup(group, extractor);
      done += group.length;
    }
  } finally {
    await extractor.close();
  }
}

async function* readGroup([first, second]: FileGroup, extractor: FileExtractor): AsyncGenerator<Reading> {
  if (second === undefined) {
    yield* readOne(first, extractor);
    return;
  }
  const { readVersions } = await import('./files/readVersions.js');
  const place = `${first.path}, ${second.path}`;
  yield* readVersions(place, readOne(first, extractor), readOne(second, extractor));
}

async function* readOne(source: FileSource, extractor: FileExtractor): AsyncGenerator<Reading> {
  if (source.path === '-') {
    yield* readStandardInput(source, extractor);
    return;
  }
  const { readFileSource } = await import('./files/readFileSource.js');
  yield* readFileSource(source, extractor);
}

async function* readStandardInput(source: FileSource, extractor: FileExtractor): AsyncGenerator<Reading> {
  const { readNdjson } = await import('./files/readNdjson.js');
  yield* readNdjson(source, process.stdin, extractor);
}
