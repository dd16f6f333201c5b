/** The keywords that say nothing about a value. */
const REMARKS: ReadonlySet<string> = new Set(['$schema', 'title', 'description']);

type Check = (value: unknown) => boolean;

/**
 * A predicate for values that certainly follow a JSON Schema, made of the few keywords known here. A value that it refuses may
 * still follow the schema; whoever can explain must then decide. It takes the place of a validator that takes long to load
 * wherever nothing is wrong, which is nearly always.
 */
export function compileConforms(schema: object): Check {
  const checks = Object.entries(schema)
    .filter(([keyword]) => !REMARKS.has(keyword))
    .map(([keyword, wanted]) => compileKeyword(keyword, wanted));
  return (value) => checks.every((check) => check(value));
}

function compileKeyword(keyword: string, wanted: unknown): Check {
  switch (keyword) {
    case 'type':
      return (value) => typeOf(value) === wanted;
    case 'required':
      return (value) =>
        Array.isArray(wanted) && isObject(value) && wanted.every((key) => Object.hasOwn(value, String(key)));
    case 'enum':
      return (value) => Array.isArray(wanted) && wanted.includes(value);
    case 'minLength':
      // A character outside the basic plane counts once; one character is one unit at least.
      return (value) => wanted === 1 && typeof value === 'string' && value !== '';
    case 'minimum':
      return (value) => typeof value === 'number' && value >= Number(wanted);
    case 'pattern':
      return matching(new RegExp(String(wanted), 'u'));
    case 'items':
      return isObject(wanted) ? every(compileConforms(wanted)) : refuse;
    case 'properties':
      return isObject(wanted) ? properties(wanted) : refuse;
    case 'additionalProperties':
      return () => wanted === true;
    default:
      return refuse;
  }
}

const refuse: Check = () => false;

function matching(expression: RegExp): Check {
  return (value) => typeof value === 'string' && expression.test(value);
}

function every(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function properties(schemas: object): Check {
  const checks = Object.entries(schemas).flatMap(([name, schema]: [string, unknown]): [string, Check][] =>
    isObject(schema) ? [[name, compileConforms(schema)]] : [[name, refuse]],
  );
  return (value) => {
    if (!isObject(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    return checks.every(([name, check]) => !Object.hasOwn(value, name) || check(fields[name]));
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The type in the words of a schema; a number too great to be one (`1e999` in JSON) has none. */
function typeOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'none';
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
