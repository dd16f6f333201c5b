import type { JsonItem } from './asItem.js';
import { asItem } from './asItem.js';
import type { JsonRole } from './JsonRole.js';
import { readKey } from './readKey.js';
import { statedLanguage } from './statedLanguage.js';

/** Keys under which the versions of one record stand, whatever else these hold. */
const VERSIONS = /transl|locali[sz]|i18n|locales?$|lang|audarma|perevod/iu;
/** Kazakh and Russian, and what a portal translates for foreigners. */
const MOST_LANGUAGES = 6;
const NESTED = /^(?:attributes|fields|acf|data|properties)$/iu;

/**
 * Whether a list of objects under a key that tells little (`items`, `vacancies`, `data`) holds other records: their first states
 * duties or requirements, or names itself in an object below its own id. Pairs and versions do neither.
 */
export function isOtherRecords(value: unknown, role: JsonRole | undefined, key: string): boolean {
  if (!Array.isArray(value) || (role !== undefined && role.kind !== 'field' && role.kind !== 'text'))
    return false;
  const first = asItem((value as readonly unknown[])[0]);
  if (first === undefined) return false;
  if (areVersions(value as readonly unknown[], key)) return false;
  const nested = nestedIn(first);
  return (
    [first, ...nested].some((item) => hasRole(item, isSection)) || (hasId(first) && nested.some(isNamed))
  );
}

/** Records of a content system state their languages too; versions of one have no id of their own and repeat no language. */
function areVersions(values: readonly unknown[], key: string): boolean {
  const items = values.slice(0, MOST_LANGUAGES + 1).flatMap((value) => asItem(value) ?? []);
  const languages = items.map((item) =>
    [item, ...nestedIn(item)].map(statedLanguage).find((name) => name !== ''),
  );
  if (languages[0] === undefined) return false;
  if (VERSIONS.test(key)) return true;
  const isRepeated = new Set(languages).size < languages.length || values.length > MOST_LANGUAGES;
  return !isRepeated && !items.some(hasId);
}

function nestedIn(item: JsonItem): JsonItem[] {
  return [...item].flatMap(([key, inner]) => (NESTED.test(key) ? (asItem(inner) ?? []) : []));
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
