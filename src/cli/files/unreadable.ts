import type { ExtractionAnswer, ExtractionRequest } from './ExtractionRequest.js';

type Form = ExtractionRequest['form'];
type Unreadable = Extract<ExtractionAnswer, { kind: 'unreadable' }>;

/** Forms of which a person can save the text alone. */
const AS_TEXT: ReadonlySet<Form> = new Set(['pdf', 'docx', 'doc', 'html']);

/** The answer for a file that took longer than some milliseconds. */
export function tookTooLong(form: Form, deadline: number): Unreadable {
  return unreadable(`it took longer than ${deadline / 1000} seconds to read`, form);
}

/** The answer for a file whose reading failed. */
export function couldNotBeRead(form: Form): Unreadable {
  return unreadable('it could not be read (it may need too much memory)', form);
}

function unreadable(why: string, form: Form): Unreadable {
  const wayOut = AS_TEXT.has(form)
    ? 'save its text as .txt and import that.'
    : 'split it into smaller parts.';
  return { kind: 'unreadable', reason: `${why}; ${wayOut}` };
}
