import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import type { FileList, FileSource } from './FileSource.js';

/** The files that paths name, folders with all that is in them, in a fixed order; a path that leads nowhere ends the work before it begins. */
export function listFiles(paths: readonly string[]): FileList {
  const sources: FileSource[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    if (path === '-') sources.push({ path, name: 'standard input' });
    else if (kindOf(path) === 'folder')
      walk(path, basename(resolve(path)), { sources, problems, above: new Set() });
    else sources.push({ path, name: nameOf(path) });
  }
  return { sources, problems };
}

function kindOf(path: string): 'file' | 'folder' {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new CliError(`there is no file “${path}”; check the path.`, EXIT.userMustAct);
  return found.isDirectory() ? 'folder' : 'file';
}

/** The file's name with its folder: the same whichever folder the command is run in, and without the rest of the path. */
function nameOf(path: string): string {
  return resolve(path).split(sep).slice(-2).join('/').normalize();
}

interface Walk {
  readonly sources: FileSource[];
  readonly problems: string[];
  /** Real paths of the folders on the way down: a link to one of them would go round for ever. */
  readonly above: ReadonlySet<string>;
}

function walk(folder: string, name: string, found: Walk): void {
  try {
    const real = realpathSync(folder);
    if (found.above.has(real)) return;
    const before = found.sources.length + found.problems.length;
    const above = new Set(found.above).add(real);
    for (const entry of readdirSync(folder).sort()) {
      if (!entry.startsWith('.'))
        visit(join(folder, entry), `${name}/${entry}`.normalize(), { ...found, above });
    }
    if (found.above.size === 0 && found.sources.length + found.problems.length === before)
      found.problems.push(`${folder}: the folder holds no files.`);
  } catch (error) {
    found.problems.push(`${folder}: the folder cannot be read (${reasonOf(error)}).`);
  }
}

function visit(path: string, name: string, found: Walk): void {
  try {
    const entry = statSync(path);
    if (entry.isDirectory()) walk(path, name, found);
    else if (entry.isFile()) found.sources.push({ path, name });
  } catch (error) {
    found.problems.push(`${path}: the file cannot be read (${reasonOf(error)}).`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
