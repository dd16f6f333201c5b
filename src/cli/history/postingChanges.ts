import { diffArrays } from 'diff';
import type { Posting } from '../../model/Posting.js';

/** A run of words that two versions share, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A field or section that differs between two versions of a posting. */
export interface Change {
  /** Such as `title`, `salary.min` or `duties (kk)`. */
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
  readonly words: readonly WordRun[];
}

/** More words than this are compared line by line: the time grows with the square of what differs. */
const MOST_WORDS = 5000;

/** What differs between two versions of a posting, field by field and word by word. */
export function postingChanges(before: Posting, after: Posting): readonly Change[] {
  const old = fieldsOf(before);
  const present = fieldsOf(after);
  const names = [...new Set([...old.keys(), ...present.keys()])];
  return names.flatMap((field) => changeOf(field, old.get(field), present.get(field)));
}

function changeOf(field: string, before: string | undefined, after: string | undefined): readonly Change[] {
  if (before === after) return [];
  return [
    {
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      words: compareWords(before ?? '', after ?? ''),
    },
  ];
}

function compareWords(before: string, after: string): readonly WordRun[] {
  const isLong = before.length + after.length > MOST_WORDS * 8;
  const cut = (text: string): string[] => text.match(isLong ? /[^\n]*\n|[^\n]+$/gu : /\s+|\S+/gu) ?? [];
  return diffArrays(cut(before), cut(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function fieldsOf(posting: Posting): ReadonlyMap<string, string> {
  const { sections, ...fields } = posting;
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) addField(found, name, value);
  for (const { kind, language, heading, text } of sections) {
    const name = freeName(found, language === undefined ? kind : `${kind} (${language})`);
    found.set(name, text);
    if (heading !== undefined) found.set(`${name} heading`, heading);
  }
  return found;
}

function addField(found: Map<string, string>, name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null)
    for (const [part, inner] of Object.entries(value)) addField(found, `${name}.${part}`, inner);
  else if (typeof value === 'string' || typeof value === 'number') found.set(name, String(value));
}

/** A posting may hold several sections of one kind; they are compared in their order. */
function freeName(found: ReadonlyMap<string, string>, name: string): string {
  let free = name;
  for (let number = 2; found.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
