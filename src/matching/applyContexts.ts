import type { CompiledContext } from './compileCodebook.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { stretchAround } from './readText.js';
import { withList } from './announcedList.js';

/** Why a match does not count: the identifier of the context and the words that opened it. */
export interface Reach {
  readonly because: string;
  readonly cue: Span;
  /** The tokens whose matches do not count. */
  readonly over: Span;
}

/** The stretches of a text where matches do not count, in the order of the contexts. */
export function applyContexts(reading: Reading, contexts: readonly CompiledContext[]): readonly Reach[] {
  const sentenceOf = sentencesWithLists(reading);
  return contexts.flatMap(({ context, cues, unless }) => {
    const limits = placeSpans(reading.occurrences.filter((found) => unless.has(found.phrase)));
    return reading.occurrences
      .filter((found) => cues.has(found.phrase))
      .flatMap((cue): readonly Reach[] => {
        const sentence = sentenceOf(cue);
        const clause = stretchAround(reading.clauses, cue.first);
        const over = stretchOf(context.scope, cue, { sentence, clause, limits });
        return over === undefined || over.first > over.last ? [] : [{ because: context.id, cue, over }];
      });
  });
}

/** The sentence around a cue with the list that it announces, found once for all cues of the sentence. */
function sentencesWithLists(reading: Reading): (cue: Span) => Span {
  const known = new Map<number, Span>();
  return (cue) => {
    const sentence = stretchAround(reading.sentences, cue.first);
    const whole = known.get(sentence.first) ?? withList(reading, sentence);
    known.set(sentence.first, whole);
    return whole;
  };
}

interface Around {
  readonly sentence: Span;
  readonly clause: Span;
  /** The words that end the reach of the context. */
  readonly limits: PlacedSpans<Span>;
}

function stretchOf(
  scope: 'sentence' | 'clause' | 'after' | 'before',
  cue: Span,
  { sentence, clause, limits }: Around,
): Span | undefined {
  switch (scope) {
    case 'sentence':
      return limits.find(sentence) === undefined ? sentence : undefined;
    case 'clause':
      return limits.find(clause) === undefined ? clause : undefined;
    case 'after': {
      const behind = { first: cue.last + 1, last: sentence.last };
      const limit = limits.find(behind, ({ first }) => first > cue.last);
      // From the cue's first word on: a keyword may begin within it («образование в области информационных …»).
      return { first: cue.first, last: limit === undefined ? sentence.last : limit.first - 1 };
    }
    case 'before': {
      const limit = limits.lastEnding(cue.first);
      return { first: Math.max(clause.first, (limit?.last ?? -1) + 1), last: cue.last };
    }
  }
}
