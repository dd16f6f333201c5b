import { parse } from 'yaml';

/** A mapping of a YAML file with the place it stands at, for messages. */
export interface Mapping {
  readonly where: string;
  readonly entries: ReadonlyMap<string, unknown>;
}

/** Reads a file whose root is a mapping; throws an Error that names the file. */
export function readMapping(name: string, text: string): Mapping {
  return asMapping(parse(text, { mapAsMap: true }), name);
}

/** The value as a mapping; throws an Error that names the place. */
export function asMapping(value: unknown, where: string): Mapping {
  if (!(value instanceof Map)) throw new Error(`${where}: expected a mapping`);
  const entries = new Map<string, unknown>();
  for (const [key, entry] of value as ReadonlyMap<unknown, unknown>) entries.set(String(key), entry);
  return { where, entries };
}

/** The text under a key; throws an Error when it is absent, empty or no text. */
export function textOf(mapping: Mapping, key: string): string {
  const value = mapping.entries.get(key);
  if (typeof value !== 'string' || value.trim() === '') {
    throw new Error(`${mapping.where}: expected text under “${key}”`);
  }
  return value;
}

/** The text under a key, or undefined when the key is absent. */
export function optionalTextOf(mapping: Mapping, key: string): string | undefined {
  return mapping.entries.has(key) ? textOf(mapping, key) : undefined;
}

/** The list under a key, empty when the key is absent. */
function listOf(mapping: Mapping, key: string): readonly unknown[] {
  const value = mapping.entries.get(key) ?? [];
  if (!Array.isArray(value)) throw new Error(`${mapping.where}: expected a list under “${key}”`);
  return value as readonly unknown[];
}

/** The list of mappings under a key, each with its own place. */
export function mappingsOf(mapping: Mapping, key: string): Mapping[] {
  return listOf(mapping, key).map((entry, index) => asMapping(entry, `${mapping.where}: ${key}[${index}]`));
}

/** The list of words under a key; throws an Error when one is no text. */
export function wordsOf(mapping: Mapping, key: string): string[] {
  return listOf(mapping, key).map((entry) => {
    if (typeof entry !== 'string') throw new Error(`${mapping.where}: expected words under “${key}”`);
    return entry;
  });
}
