import { foldWord } from '../foldWord.js';
import { KEY_ROLES } from './keyRoles.js';
import type { ReadKey } from './JsonRole.js';

const LANGUAGES: ReadonlyMap<string, NonNullable<ReadKey['language']>> = new Map([
  ...['ru', 'rus', 'russian'].map((name) => [name, 'ru'] as const),
  ...['kk', 'kz', 'kaz', 'qaz', 'qz', 'kazakh'].map((name) => [name, 'kk'] as const),
  ...['en', 'eng', 'english'].map((name) => [name, 'foreign'] as const),
]);
const FUSED = /^(.{3,}?)(ru|rus|kk|kz|kaz)$/u;
const LONGEST_KEY = 100;

const known = new Map<string, ReadKey>();
const MOST_KNOWN = 5_000;

/** Reads a key like `positionNameRu`, `requirements_kz` or `kk`; which words mean what stands in `KEY_ROLES`. */
export function readKey(key: string): ReadKey {
  const found = known.get(key);
  if (found !== undefined) return found;
  const read = key.length > LONGEST_KEY ? { order: 0 } : readWords(wordsOf(key));
  if (known.size < MOST_KNOWN) known.set(key, read);
  return read;
}

/** The language a value such as «ru-RU» or «kz» names. */
export function readLanguage(name: string): ReadKey['language'] {
  return LANGUAGES.get(name.trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '');
}

function wordsOf(key: string): string[] {
  return key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldWord);
}

function readWords(words: readonly string[]): ReadKey {
  const last = LANGUAGES.get(words.at(-1) ?? '');
  if (last !== undefined) return { ...roleOf(words.slice(0, -1)), language: last };
  const first = LANGUAGES.get(words[0] ?? '');
  if (first !== undefined) return { ...roleOf(words.slice(1)), language: first };
  const plain = roleOf(words);
  return plain.role === undefined ? (readFused(words) ?? plain) : plain;
}

/** `nameru` has its language without a sign between. */
function readFused(words: readonly string[]): ReadKey | undefined {
  const [, stem, suffix] = FUSED.exec(words.at(-1) ?? '') ?? [];
  const language = LANGUAGES.get(suffix ?? '');
  if (stem === undefined || language === undefined) return undefined;
  const read = roleOf([...words.slice(0, -1), stem]);
  return read.role === undefined ? undefined : { ...read, language };
}

/** Bitrix has `PROPERTY_REGION_VALUE`. */
const PROPERTY_VALUE = /^property (.+) value$/u;

function roleOf(words: readonly string[]): ReadKey {
  const joined = words.join(' ').replace(PROPERTY_VALUE, '$1');
  const order = KEY_ROLES.findIndex(({ keys }) => keys.test(joined));
  const role = KEY_ROLES[order]?.role;
  return { order, ...(role !== undefined && { role }) };
}
