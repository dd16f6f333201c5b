import { findMatches } from '../matching/findMatches.js';
import { covers } from './covers.js';
import type { Finding } from './Finding.js';
import { findingAt, inFileOrder } from './Finding.js';
import { nameOf } from './nameOf.js';
import type { ReadCodebook, ReadEntry } from './readEntries.js';

/** Entries whose every form another entry finds too: duplicates in other inflections, shadowed entries, and shared ones. */
export function findRepeated({ compiled, entries }: ReadCodebook): readonly Finding[] {
  const covering = findCovering({ compiled, entries });
  return entries.flatMap((entry) => {
    const others = covering.get(entry) ?? [];
    const [same, across] = [
      others.filter((other) => other.list === entry.list),
      others.filter((other) => other.list !== entry.list),
    ];
    const isTwin = (other: ReadEntry): boolean => covering.get(other)?.includes(entry) === true;
    const twin = same.find((other) => isTwin(other) && standsBefore(other, entry));
    if (twin !== undefined) return duplicate(entry, twin);
    const wider = same.find((other) => !isTwin(other));
    if (wider !== undefined) return shadowed(entry, wider, isReported({ compiled, entries }, entry));
    const shared = across.find((other) => isTwin(other) && standsBefore(other, entry));
    return shared === undefined ? [] : inTwoLists(entry, shared);
  });
}

/** For each entry those of its family that find the whole of its text, and all its forms. */
function findCovering({ compiled, entries }: ReadCodebook): ReadonlyMap<ReadEntry, readonly ReadEntry[]> {
  const byPhrase = new Map<number, ReadEntry[]>();
  for (const entry of entries) {
    const number = compiled.index.idOf(entry.phrase);
    byPhrase.set(number, [...(byPhrase.get(number) ?? []), entry]);
  }
  return new Map(
    entries.map((entry) => {
      const { occurrences, tokens } = entry.reading;
      const whole = occurrences.filter(
        ({ first, last, lower }) => first === 0 && last === tokens.length - 1 && !lower,
      );
      const found = whole.flatMap(({ phrase }) => byPhrase.get(phrase) ?? []);
      const wider = (other: ReadEntry): boolean =>
        other !== entry && other.family === entry.family && covers(other, entry);
      return [entry, found.filter(wider)];
    }),
  );
}

function standsBefore(one: ReadEntry, other: ReadEntry): boolean {
  const [at, otherAt] = [one.phrase.at, other.phrase.at];
  return at !== undefined && otherAt !== undefined && inFileOrder(at, otherAt) < 0;
}

function isReported({ compiled }: ReadCodebook, { term, reading }: ReadEntry): boolean {
  return (
    term === undefined ||
    findMatches(compiled, reading, term.sections?.[0] ?? 'requirements').matches.some(
      (match) => match.term === term,
    )
  );
}

function duplicate({ phrase }: ReadEntry, twin: ReadEntry): Finding[] {
  // A name that is listed once for each language, so that each list is complete in itself, does no harm.
  const forEachLanguage = phrase.language !== twin.phrase.language;
  const message = `“${phrase.text}” finds the same texts as ${nameOf(twin.phrase, phrase)}. Delete one of the two.`;
  return findingAt(phrase.at, { severity: forEachLanguage ? 'note' : 'warning', kind: 'duplicate', message });
}

function shadowed(entry: ReadEntry, wider: ReadEntry, reported: boolean): Finding[] {
  const name = nameOf(wider.phrase, entry.phrase);
  const message = reported
    ? `“${entry.phrase.text}” adds nothing to “${entry.list}”: ${name} finds all its texts too.`
    : `“${entry.phrase.text}” is never reported: ${name} finds all its texts and goes before it. Delete this one.`;
  return findingAt(entry.phrase.at, { severity: reported ? 'note' : 'warning', kind: 'shadowed', message });
}

const CONFLICT: ReadonlyMap<string, string> = new Map([
  ['digital', 'a text with it counts in both categories'],
  ['cues', 'a cue can say only one thing'],
  ['positions', 'a posting gets only one of the two positions'],
  ['areas', 'a posting gets only one of the two areas'],
  ['regions', 'a posting gets only one of the two regions'],
]);

function inTwoLists(entry: ReadEntry, other: ReadEntry): Finding[] {
  const meaning = CONFLICT.get(entry.family) ?? 'one of the two has no effect';
  const lists = `both in “${entry.list}” and, as ${nameOf(other.phrase, entry.phrase)}, in “${other.list}”`;
  const message = `“${entry.phrase.text}” stands ${lists}: ${meaning}.`;
  const severity = entry.family === 'digital' ? 'note' : 'warning';
  return findingAt(entry.phrase.at, { severity, kind: 'two-lists', message });
}
