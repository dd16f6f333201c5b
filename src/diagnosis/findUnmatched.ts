import type { Term } from '../model/Codebook.js';
import type { SectionKind } from '../model/Posting.js';
import type { CompiledCodebook } from '../matching/compileCodebook.js';
import { findMatches } from '../matching/findMatches.js';
import type { Span } from '../matching/readText.js';
import { readText } from '../matching/readText.js';
import type { Finding } from './Finding.js';
import { explainRejection } from './explainRejection.js';
import { findingAt } from './Finding.js';
import { listConditions } from './listEntries.js';
import { readExplained } from './readExplained.js';
import type { ReadCodebook, ReadEntry } from './readEntries.js';

/** Entries that no text can match: not even their own text is found, or what finds it always sets it aside. */
export function findUnmatched({ compiled, entries }: ReadCodebook): readonly Finding[] {
  const conditions = listConditions(compiled.codebook).map((entry) => ({
    ...entry,
    reading: readText(compiled.index, entry.phrase.text),
  }));
  return [...entries, ...conditions].flatMap((entry) => {
    if (!findsItself(compiled, entry)) return unfound(entry);
    return entry.term === undefined ? [] : setAside(compiled, entry, entry.term);
  });
}

function findsItself({ index }: CompiledCodebook, { phrase, reading }: ReadEntry): boolean {
  const number = index.idOf(phrase);
  return reading.occurrences.some((found) => found.phrase === number);
}

function unfound({ phrase, reading }: ReadEntry): Finding[] {
  const words = reading.tokens.map(({ text }) => text).join(' | ');
  const reason =
    phrase.anyOrder && reading.tokens.slice(1).some(({ boundary }) => boundary !== 'none')
      ? 'words in any order cannot stand on both sides of a comma or full stop. Leave out the separator.'
      : `it is read as “${words}”. Write it as it stands in texts.`;
  const message = `“${phrase.text}” finds no text, not even itself: ${reason}`;
  return findingAt(phrase.at, { severity: 'warning', kind: 'unmatched', message });
}

/** A kind of section in which the keyword counts. */
function kindFor({ sections }: Term): SectionKind {
  return sections?.[0] ?? 'requirements';
}

/** A keyword in its own sentence; with `near` phrases, once beside each of them. */
function trials(term: Term): readonly string[] {
  return term.near.length === 0 ? [term.text] : term.near.map(({ text }) => `${term.text} – ${text}`);
}

function setAside(compiled: CompiledCodebook, entry: ReadEntry, term: Term): Finding[] {
  let reason: string | undefined;
  for (const text of trials(term)) {
    const explained = readExplained(compiled, text);
    const { matches, setAside: rejected } = findMatches(compiled, explained.reading, kindFor(term));
    const own = (span: Span): boolean => span.first < entry.reading.tokens.length;
    if (matches.some((match) => match.term.category === term.category && own(match))) return [];
    const found = rejected.find(({ candidate }) => candidate.term === term && own(candidate));
    reason ??= found && explainRejection(explained, found, term);
  }
  if (reason === undefined) return [];
  const message = `“${term.text}” never counts: ${reason}`;
  return findingAt(term.at, { severity: 'warning', kind: 'unmatched', message });
}
