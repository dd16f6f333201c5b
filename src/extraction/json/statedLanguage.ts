import type { JsonItem } from './asItem.js';
import { asItem } from './asItem.js';

const LANGUAGE_KEYS = ['locale', 'lang', 'language', 'langcode', 'lng', '@language', 'wpml_current_locale'];

/** The name of the language («ru», «kk_KZ») that an object says it is in; empty where it says none. */
export function statedLanguage(item: JsonItem): string {
  for (const key of LANGUAGE_KEYS) {
    const value = plain(item.get(key));
    if (typeof value === 'string' && value.trim() !== '') return value.trim().toLowerCase();
  }
  return '';
}

/** Drupal states every value as `[{"value": "ru"}]`. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? asItem((value as readonly unknown[])[0])?.get('value') : value;
}
