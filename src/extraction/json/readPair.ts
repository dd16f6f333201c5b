import type { JsonItem } from './asItem.js';

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
  const label = LABEL_KEYS.map((key) => lower.get(key)).find((value) => typeof value === 'string');
  const value = VALUE_KEYS.map((key) => lower.get(key)).find(
    (found) => found !== undefined && found !== label,
  );
  return label === undefined || value === undefined ? undefined : { label, value };
}
