import type { PostingCheck } from '../../extraction/validatePosting.js';
import type { Reading } from './Reading.js';

/** The reading of a posting that follows the interchange format, or what is wrong with it and where it stands. */
export function judgePosting(place: string, check: PostingCheck): Reading {
  if (check.kind === 'invalid') return { kind: 'problem', message: `${place}: ${check.message}` };
  if (check.posting.id === '')
    return {
      kind: 'problem',
      message: `${place}: the posting has an empty id; give each posting an id of its own.`,
    };
  return { kind: 'posting', posting: check.posting };
}
