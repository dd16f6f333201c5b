import type { CompiledContext } from './compileCodebook.js';
import type { Occurrence } from './createPhraseIndex.js';
import type { Reading, Span } from './readText.js';
import { overlap, stretchAround } from './readText.js';
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
  return contexts.flatMap((compiled) => {
    const cues = reading.occurrences.filter((found) => compiled.cues.has(found.phrase));
    const limits = reading.occurrences.filter((found) => compiled.unless.has(found.phrase));
    return cues.flatMap((cue) => reachOf(reading, compiled, cue, limits));
  });
}

function reachOf(
  reading: Reading,
  { context }: CompiledContext,
  cue: Occurrence,
  limits: readonly Occurrence[],
): readonly Reach[] {
  const over = stretchOf(reading, context.scope, cue, limits);
  return over === undefined || over.first > over.last ? [] : [{ because: context.id, cue, over }];
}

function stretchOf(
  reading: Reading,
  scope: 'sentence' | 'clause' | 'after' | 'before',
  cue: Span,
  limits: readonly Span[],
): Span | undefined {
  const sentence = withList(reading, stretchAround(reading.sentences, cue.first));
  const clause = stretchAround(reading.clauses, cue.first);
  switch (scope) {
    case 'sentence':
      return limits.some((limit) => overlap(limit, sentence)) ? undefined : sentence;
    case 'clause':
      return limits.some((limit) => overlap(limit, clause)) ? undefined : clause;
    case 'after': {
      const starts = limits.map((limit) => limit.first).filter((at) => at > cue.last);
      // From the cue's first word on: a keyword may begin within it («образование в области информационных …»).
      return { first: cue.first, last: Math.min(sentence.last, ...starts.map((at) => at - 1)) };
    }
    case 'before': {
      const ends = limits.map((limit) => limit.last).filter((at) => at < cue.first);
      return { first: Math.max(clause.first, ...ends.map((at) => at + 1)), last: cue.last };
    }
  }
}
