import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { Posting } from '../model/Posting.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { readLines } from './readLines.js';

/** A posting that was read, or a sentence about something that could not be. */
export type Reading =
  | { readonly kind: 'posting'; readonly posting: Posting }
  | { readonly kind: 'problem'; readonly message: string };

/** Reads postings from files one after the other; `-` is standard input. Formats go by the ending of the name. */
export async function* readPostings(files: readonly string[]): AsyncGenerator<Reading> {
  for (const file of files) yield* readSource(file);
}

async function* readSource(file: string): AsyncGenerator<Reading> {
  if (file === '-') {
    yield* readNdjson('standard input', process.stdin);
    return;
  }
  await mustBeFile(file);
  const ending = extname(file).toLowerCase();
  if (ending === '.ndjson' || ending === '.jsonl') yield* readNdjson(file, createReadStream(file));
  else if (ending === '.json') yield* readJson(file);
  else yield* readDocument(file, ending === '.html' || ending === '.htm');
}

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined)
    throw new CliError(`there is no file “${file}”; check the path.`, EXIT.userMustAct);
  if (found.isDirectory())
    throw new CliError(`“${file}” is a folder; name the files in it, e.g. ${file}/*.txt.`, EXIT.userMustAct);
}

/** Reads postings of the interchange format, one JSON object a line. */
async function* readNdjson(name: string, stream: AsyncIterable<Buffer | string>): AsyncGenerator<Reading> {
  const { validatePosting } = await import('../extraction/validatePosting.js');
  for await (const { number, text } of readLines(stream)) {
    const place = `${name}:${number}`;
    if (text === null) yield { kind: 'problem', message: `${place}: the line is not UTF-8 text.` };
    else yield checked(place, text, validatePosting);
  }
}

async function* readJson(file: string): AsyncGenerator<Reading> {
  const { validatePosting } = await import('../extraction/validatePosting.js');
  const text = await readFile(file, 'utf8');
  const whole = parseJson(text);
  if (whole.kind === 'broken') {
    yield* readNdjson(file, createReadStream(file));
    return;
  }
  const items: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
  for (const [index, item] of items.entries())
    yield judged(`${file}, item ${index + 1}`, validatePosting(item));
}

type Validation =
  { readonly kind: 'ok'; readonly posting: Posting } | { readonly kind: 'invalid'; readonly message: string };

function checked(place: string, text: string, validate: (value: unknown) => Validation): Reading {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken')
    return { kind: 'problem', message: `${place}: not a JSON object; one posting a line is expected.` };
  return judged(place, validate(parsed.value));
}

function judged(place: string, validation: Validation): Reading {
  if (validation.kind === 'ok')
    return validation.posting.id === '' ? missingId(place) : { kind: 'posting', posting: validation.posting };
  return { kind: 'problem', message: `${place}: ${validation.message}` };
}

function missingId(place: string): Reading {
  return {
    kind: 'problem',
    message: `${place}: the posting has an empty id; give each posting an id of its own.`,
  };
}

function parseJson(
  text: string,
): { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'broken' } {
  try {
    return { kind: 'value', value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch {
    return { kind: 'broken' };
  }
}

async function* readDocument(file: string, isHtml: boolean): AsyncGenerator<Reading> {
  const { extractDocument } = await import('./extractDocument.js');
  const { postings, problems } = await extractDocument(await readFile(file), isHtml ? 'html' : 'text');
  for (const message of problems) yield { kind: 'problem', message: `${file}: ${message}` };
  if (postings.length === 0 && problems.length === 0)
    yield { kind: 'problem', message: `${file}: no posting was recognised in it.` };
  for (const { key, ...draft } of postings) {
    yield { kind: 'posting', posting: { ...draft, id: draft.id ?? `file:${shortPath(file)}#${key}` } };
  }
}

/** The file's name with its folder: the same whichever folder the command is run in, and without the rest of the path. */
function shortPath(file: string): string {
  return resolve(file).split(sep).slice(-2).join('/');
}
