import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import type { KeywordProblem } from './KeywordProblem.js';
import type { Outline, Path } from './Outline.js';
import { problemAt, problemAtKey } from './Outline.js';
import type { Schema } from './schemas.js';

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
const compiled = new Map<Schema, ValidateFunction>();

const TYPE_NAMES: ReadonlyMap<unknown, string> = new Map([
  ['string', 'a text; put it in quotes if it looks like a number or a mapping'],
  ['array', 'a list, each entry on a line that starts with “- ”'],
  ['object', 'a mapping with lines “key: value”'],
  ['integer', 'a whole number'],
]);

/** Everything in which the file departs from the schema. */
export function checkShape(outline: Outline, schema: Schema): KeywordProblem[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(outline.value)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== 'if' && !(error.keyword === 'additionalProperties' && isTorn(error)))
    .map((error) => explain(outline, error));
}

function explain(outline: Outline, error: ErrorObject): KeywordProblem {
  const path = pathOf(error.instancePath);
  if (error.keyword === 'additionalProperties') return unknownKey(outline, path, error);
  const name = nameOf(path);
  return problemAt(outline, path, describe(name, error));
}

function unknownKey(outline: Outline, path: Path, error: ErrorObject): KeywordProblem {
  const key = String(parameter(error, 'additionalProperty'));
  const allowed = Object.keys((error.parentSchema as Schema | undefined)?.properties ?? {});
  return problemAtKey(outline, path, key)(`“${key}” is not a key here. Use one of: ${allowed.join(', ')}.`);
}

function describe(name: string, error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      if (isTorn(error)) return `${name} is torn at its colon. Put the whole phrase in quotes.`;
      return `${name} lacks “${String(parameter(error, 'missingProperty'))}”. Add it.`;
    case 'enum':
      return `${shown(error.data)} is not a value of ${name}. Use one of: ${listed(parameter(error, 'allowedValues'))}.`;
    case 'const':
      return `${shown(error.data)} is not a value of ${name}. Write: ${String(parameter(error, 'allowedValue'))}.`;
    case 'minimum':
    case 'maximum':
      return `${shown(error.data)} is out of range for ${name}. Use a whole number from ${range(error)}.`;
    case 'pattern':
      return `${shown(error.data)} cannot serve as ${name}. Use Latin letters, digits, hyphens and underscores, no digit or hyphen first.`;
    case 'minItems':
    case 'minLength':
      return `${name} is empty. Fill it in or delete it.`;
    default:
      return wrongType(name, error);
  }
}

function wrongType(name: string, error: ErrorObject): string {
  if (error.data === null) return `${name} is empty. Fill it in or delete the line.`;
  return `${name} has the wrong kind of value. It must be ${TYPE_NAMES.get(parameter(error, 'type')) ?? 'of another kind'}.`;
}

/** A phrase with a colon, which YAML takes for a key and its value. */
function isTorn({ data, parentSchema }: ErrorObject): boolean {
  const { required, properties } = parentSchema as Schema;
  if (!Array.isArray(required) || !required.includes('term') || !isMapping(data)) return false;
  return Object.keys(data).length === 1 && Object.keys(data).every((key) => !(key in (properties ?? {})));
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function range(error: ErrorObject): string {
  const { minimum, maximum } = error.parentSchema as Schema;
  return `${String(minimum)} to ${String(maximum)}`;
}

function parameter(error: ErrorObject, key: string): unknown {
  return (error.params as Readonly<Record<string, unknown>>)[key];
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : String(values);
}

function shown(value: unknown): string {
  if (value === null) return 'Nothing';
  if (typeof value === 'string') return `“${value}”`;
  return typeof value === 'object' ? 'This list or mapping' : `“${JSON.stringify(value)}”`;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `“${last}”`;
  return `Entry ${last + 1} of “${String(path.at(-2) ?? 'the list')}”`;
}

function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}
