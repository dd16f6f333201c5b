import { isAbsolute, relative } from 'node:path';

/** A path as short as it can be written here: relative where it lies in or below the working folder. */
export function shortPath(path: string): string {
  const short = relative('.', path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
