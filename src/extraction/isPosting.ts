import type { Posting } from '../model/Posting.js';
import schema from '../model/posting.schema.json' with { type: 'json' };
import { compileConforms } from './compileConforms.js';
import { isCalendarDate } from './readDates.js';

const conforms = compileConforms(schema);

/** True for a value that certainly is a posting; of others `validatePosting` tells whether they are, and what is wrong. */
export function isPosting(value: unknown): value is Posting {
  if (!conforms(value)) return false;
  const { publishedOn, closesOn } = value as Posting;
  return [publishedOn, closesOn].every((date) => date === undefined || isCalendarDate(date));
}
