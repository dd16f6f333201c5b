import type { FilePlace, Phrase, Term } from '../model/Codebook.js';
import type { Rejected } from '../matching/Candidate.js';
import type { Occurrence } from '../matching/createPhraseIndex.js';
import type { Span } from '../matching/readText.js';
import { quoteOf } from '../matching/readText.js';
import { nameOf } from './nameOf.js';
import type { Explained } from './readExplained.js';

/** Most near words that a sentence lists. */
const MOST_LISTED = 5;

/** Why a keyword at its place does not count, as one sentence that continues “… does not count: ”. */
export function explainRejection(
  explained: Explained,
  { candidate, because, cue }: Rejected,
  seenFrom: { readonly at?: FilePlace },
): string {
  const { term } = candidate;
  const { digital, contexts } = explained.compiled.codebook;
  if (because === 'section') return `it counts only in the sections ${(term.sections ?? []).join(', ')}.`;
  if (cue === undefined) return `none of its near words stands beside it (${listed(term.near)}).`;
  const quote = `“${quoteOf(explained.reading, cue).quote}”`;
  const ruleAmong = (phrases: readonly Phrase[]): string => {
    const rule = ruleAt(explained, cue, phrases);
    return rule === undefined ? '' : nameOf(rule, seenFrom);
  };
  if (because === 'exclusion') {
    return `${quote} is an exclusion: ${ruleAmong([...term.exclusions, ...digital.exclusions])}.`;
  }
  if (because === 'near')
    return `${quote} stands in the same sentence, and not-near has ${ruleAmong(term.notNear)}.`;
  if (because === 'named') return named(explained, term, cue);
  const context = contexts.find(({ id }) => id === because);
  const label = context === undefined ? '' : ` (${context.labels.en})`;
  return `${quote} opens the context “${because}”${label}, see ${ruleAmong(context?.cues ?? [])}.`;
}

function listed(phrases: readonly Phrase[]): string {
  const shown = phrases.slice(0, MOST_LISTED).map(({ text }) => `“${text}”`);
  return [...shown, ...(phrases.length > MOST_LISTED ? ['…'] : [])].join(', ');
}

/** The phrase of a list that stands exactly at a place. */
function ruleAt(explained: Explained, place: Span, phrases: readonly Phrase[]): Phrase | undefined {
  const numbers = new Set(standingAt(explained, place).map(({ phrase }) => phrase));
  return phrases.find((phrase) => numbers.has(explained.compiled.index.idOf(phrase)));
}

function standingAt({ occurrences }: Explained, { first, last }: Span): readonly Occurrence[] {
  return occurrences
    .touching({ first, last })
    .filter((found) => found.first === first && found.last === last);
}

/** Its category yields to that of the name which stands at the cue. */
function named(explained: Explained, term: Term, cue: Span): string {
  const { compiled, reading } = explained;
  const { categories } = compiled.codebook.digital;
  const names = categories.find(({ id }) => id === term.category)?.yieldsTo ?? [];
  const found = standingAt(explained, cue).flatMap(({ phrase }) => compiled.terms.get(phrase) ?? []);
  const category = found.find((other) => names.includes(other.category))?.category;
  const counted = category === undefined ? 'the name of a system' : `which counts as “${category}”`;
  return `it belongs to “${quoteOf(reading, cue).quote}”, ${counted}, and “${term.category}” yields to that.`;
}
