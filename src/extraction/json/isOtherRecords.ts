import type { JsonItem } from './asItem.js';
import { asItem } from './asItem.js';
import type { JsonRole } from './JsonRole.js';
import { readKey } from './readKey.js';

const LANGUAGE_KEYS = ['locale', 'lang', 'language', 'langcode'];
const NESTED = /^(?:attributes|fields|acf|data|properties)$/iu;

/**
 * Whether a list of objects under a key that tells little (`items`, `vacancies`, `data`) holds other records: their first states
 * duties or requirements, or names itself in an object below its own id. Pairs and translations do neither.
 */
export function isOtherRecords(value: unknown, role: JsonRole | undefined): boolean {
  if (!Array.isArray(value) || (role !== undefined && role.kind !== 'field' && role.kind !== 'text'))
    return false;
  const first = asItem((value as readonly unknown[])[0]);
  if (first === undefined) return false;
  const nested = [...first].flatMap(([key, inner]) => (NESTED.test(key) ? (asItem(inner) ?? []) : []));
  if ([first, ...nested].some((item) => LANGUAGE_KEYS.some((key) => item.has(key)))) return false;
  return (
    [first, ...nested].some((item) => hasRole(item, isSection)) || (hasId(first) && nested.some(isNamed))
  );
}

function hasRole(item: JsonItem, passes: (role: JsonRole | undefined) => boolean): boolean {
  return [...item.keys()].some((key) => passes(readKey(key).role));
}

function hasId(item: JsonItem): boolean {
  return item.has('sys') || hasRole(item, (role) => role?.kind === 'id');
}

function isNamed(item: JsonItem): boolean {
  return hasRole(item, (role) => role?.kind === 'field' && role.field === 'title');
}

function isSection(role: JsonRole | undefined): boolean {
  return role?.kind === 'section';
}
