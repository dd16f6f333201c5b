import type { JsonItem } from './asItem.js';
import { asItem } from './asItem.js';

const VERSION_KEYS =
  /^(?:(?:wpml|pll|i18n)_?)?(?:(?:translations?|locali[sz]ations?|language_?versions?|other_?languages?)(?:_?(?:ids?|of))?|(?:translated|original)_?(?:from|id|of)|audarma(?:lar)?|perevody?)$/iu;
const ID_KEYS = ['id', 'ID', 'nid', 'uuid', 'post_id', 'documentId'];
const NESTED = ['attributes', 'fields', 'data', 'sys'];
const MOST_VERSIONS = 20;

/** The ids by which an object names its versions in other languages: `"translations": {"kk": 13}`, `"localizations": [{"id": 13}]`. */
export function readVersionIds(item: JsonItem): readonly string[] {
  const places = [item, ...NESTED.flatMap((key) => asItem(item.get(key)) ?? [])];
  const named = places.flatMap((place) =>
    [...place].flatMap(([key, value]) => (VERSION_KEYS.test(key) ? idsIn(value) : [])),
  );
  return [...new Set(named)];
}

function idsIn(value: unknown): string[] {
  const own = idOf(value);
  if (own !== undefined) return [own];
  const item = asItem(value);
  if (item !== undefined && Array.isArray(item.get('data'))) return idsIn(item.get('data'));
  const members = Array.isArray(value) ? (value as readonly unknown[]) : [...(item?.values() ?? [])];
  return members.slice(0, MOST_VERSIONS).flatMap((member) => idOf(member) ?? []);
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  const item = asItem(value);
  return ID_KEYS.map((key) => item?.get(key))
    .filter((id) => typeof id === 'number' || typeof id === 'string')
    .map(String)[0];
}
