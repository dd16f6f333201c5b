import { isPosting } from '../../extraction/isPosting.js';
import type { PostingCheck } from '../../extraction/validatePosting.js';

/** Checks a value against the interchange format; what explains faults is loaded for the first one. */
export async function checkPosting(value: unknown): Promise<PostingCheck> {
  if (isPosting(value)) return { kind: 'ok', posting: value };
  const { validatePosting } = await import('../../extraction/validatePosting.js');
  return validatePosting(value);
}
