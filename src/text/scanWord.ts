import { characterKind, isLowerCase, type CharacterKind } from './characterKind.js';

/**
 * Words that stand alone after a suspended hyphen («теле- и радиовещание») or are as short as a letter, so the line end
 * does not join them. Any other single letter («электронды-⏎қ») is no word of either language.
 */
const STANDS_ALONE = new Set([
  'и',
  'или',
  'либо',
  'да',
  'және',
  'мен',
  'бен',
  'пен',
  'немесе',
  'а',
  'в',
  'к',
  'о',
  'с',
  'у',
]);

function kindAt(source: string, at: number): CharacterKind {
  return at < source.length ? characterKind(source.codePointAt(at) ?? 0) : 'separator';
}

function widthAt(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isWordPart(kind: CharacterKind): boolean {
  return kind === 'letter' || kind === 'digit';
}

function skipIgnorables(source: string, from: number): number {
  let at = from;
  while (kindAt(source, at) === 'ignorable') at += 1;
  return at;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\t' || source[at] === '\u00A0') at += 1;
  return at;
}

/** Where the second half of a word broken after `hyphenEnd` begins, or undefined when no word is broken here. */
function continuationAfterLineEnd(source: string, hyphenEnd: number): number | undefined {
  let at = skipBlanks(source, hyphenEnd);
  if (source[at] === '\r') at += 1;
  if (source[at] !== '\n' && source[at - 1] !== '\r') return undefined;
  at = skipBlanks(source, source[at] === '\n' ? at + 1 : at);
  if (!isLowerCase(source[at] ?? '')) return undefined;
  const half = /^\p{L}{1,8}/u.exec(source.slice(at, at + 8))?.[0] ?? '';
  return STANDS_ALONE.has(half) ? undefined : at;
}

function afterJoiner(source: string, joiner: number, previous: CharacterKind): number | undefined {
  const next = skipIgnorables(source, joiner + 1);
  if (isWordPart(kindAt(source, next))) return next;
  const breakable = kindAt(source, joiner) === 'hyphen' && previous === 'letter';
  return breakable ? continuationAfterLineEnd(source, joiner + 1) : undefined;
}

/** «C++» and «C#» are words; the signs belong to them only after one capital letter. */
function afterLanguageSigns(source: string, start: number, end: number): number {
  if (end - start !== 1 || !/[CСF]/.test(source[start] ?? '')) return end;
  if (source[end] === '#') return end + 1;
  return source.startsWith('++', end) ? end + 2 : end;
}

/** End offset (exclusive) of the word that begins at `start`, which must be a letter or a digit. */
export function scanWord(source: string, start: number): number {
  let at = start;
  let end = start;
  let previous: CharacterKind = 'separator';
  for (;;) {
    const kind = kindAt(source, at);
    if (kind === 'separator') break;
    if (kind === 'hyphen' || kind === 'apostrophe') {
      const next = afterJoiner(source, at, previous);
      if (next === undefined) break;
      at = next;
    } else {
      at += widthAt(source, at);
      if (kind !== 'ignorable') end = at;
    }
    if (isWordPart(kind)) previous = kind;
  }
  return afterLanguageSigns(source, start, end);
}
