import type { JsonItem } from './asItem.js';
import { asItem } from './asItem.js';
import { readLanguage } from './readKey.js';

const LABEL_KEYS = ['label', 'title', 'name', 'heading', 'header', 'key', 'caption', 'question', 'field'];
const VALUE_KEYS = ['value', 'text', 'content', 'html', 'body', 'description', 'items', 'answer', 'data'];
/** A record may have any number of keys, a pair few. */
const MOST_KEYS = 40;

/** A label with its value, as lists of properties state them; keys may be written in capitals. */
export function readPair(
  item: JsonItem | undefined,
): { readonly label: string; readonly value: unknown } | undefined {
  if (item === undefined || item.size > MOST_KEYS) return undefined;
  const lower = new Map([...item].map(([key, value]) => [key.toLowerCase(), value]));
  const label = LABEL_KEYS.map((key) => inOneLanguage(lower.get(key))).find((value) => value !== undefined);
  const value = VALUE_KEYS.map((key) => lower.get(key)).find(
    (found) => found !== undefined && found !== label,
  );
  return label === undefined || value === undefined ? undefined : { label, value };
}

/** A label as it stands, or one side of `{"ru": "Требования", "kk": "Талаптар"}`. */
function inOneLanguage(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const sides = asItem(value);
  if (sides === undefined || sides.size > MOST_LANGUAGES) return undefined;
  const [first] = [...sides].flatMap(([key, side]) =>
    readLanguage(key) !== undefined && typeof side === 'string' ? [side] : [],
  );
  return first;
}

const MOST_LANGUAGES = 4;
