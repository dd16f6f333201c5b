import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { Posting } from '../model/Posting.js';
import { isCalendarDate } from './readDates.js';
import schema from '../model/posting.schema.json' with { type: 'json' };

/** A posting that follows the interchange format, or what its sender must change. */
export type PostingCheck =
  { readonly kind: 'ok'; readonly posting: Posting } | { readonly kind: 'invalid'; readonly message: string };

let compiled: ValidateFunction<Posting> | undefined;

/** Checks a parsed JSON value against `posting.schema.json`; the message names the field and what it should be. */
export function validatePosting(value: unknown): PostingCheck {
  // Compiled at first use: most commands never read a foreign posting.
  compiled ??= new Ajv({ allErrors: false, strict: true }).compile<Posting>(schema);
  if (!compiled(value)) return { kind: 'invalid', message: describe(compiled.errors?.[0]) };
  const impossible = impossibleDate(value);
  return impossible === undefined ? { kind: 'ok', posting: value } : { kind: 'invalid', message: impossible };
}

function describe(error: ErrorObject | undefined): string {
  if (error === undefined) return 'the posting does not follow the interchange format';
  const field = error.instancePath.slice(1).replaceAll('/', '.');
  const place = field === '' ? 'the posting' : `"${field}"`;
  const params = new Map<string, unknown>(Object.entries(error.params));
  if (error.keyword === 'required')
    return `${place} lacks the field "${String(params.get('missingProperty'))}"`;
  if (error.keyword === 'enum')
    return `${place} should be one of ${JSON.stringify(params.get('allowedValues'))}`;
  if (error.keyword === 'pattern') return `${place} should be a calendar date written YYYY-MM-DD`;
  if (error.keyword === 'type') return `${place} should be of type ${String(params.get('type'))}`;
  return `${place} ${error.message ?? 'is not valid'}`;
}

function impossibleDate(posting: Posting): string | undefined {
  for (const field of ['publishedOn', 'closesOn'] as const) {
    const date = posting[field];
    if (date !== undefined && !isCalendarDate(date))
      return `"${field}" should be a date that exists, not ${date}`;
  }
  return undefined;
}
