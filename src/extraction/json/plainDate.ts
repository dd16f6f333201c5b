import { asItem } from './asItem.js';

const DAY_KEYS = ['$date', '$numberLong', 'date', 'iso', 'iso8601', 'datetime', 'utc', 'value', 'timestamp'];
const SECOND_KEYS = ['seconds', '_seconds'];
const DEEPEST = 3;

/**
 * The text or the number of a date that a framework states as an object or a list: `{"$date": …}`, `{"seconds": …}`,
 * `{"date": "…", "timezone": "…"}`, `[2026, 3, 19]`, `{"year": 2026, "month": 3, "day": 19}`. Undefined for anything else.
 */
export function plainDate(given: unknown): string | number | undefined {
  let value = given;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (typeof value === 'string' || typeof value === 'number') return value;
    if (Array.isArray(value)) return dayOf(value as readonly unknown[]);
    const item = asItem(value);
    if (item === undefined) return undefined;
    const day = dayOf([
      item.get('year'),
      item.get('monthValue') ?? item.get('month'),
      item.get('dayOfMonth') ?? item.get('day'),
    ]);
    if (day !== undefined) return day;
    value = [...DAY_KEYS, ...SECOND_KEYS].map((key) => item.get(key)).find((one) => one !== undefined);
  }
  return undefined;
}

/** Java writes a day as its numbers, with those of the time behind them. */
function dayOf(parts: readonly unknown[]): string | undefined {
  const numbers = parts.slice(0, 3).map(Number);
  const [year, month, day] = numbers;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!numbers.every(Number.isInteger) || year < 1900 || year > 2200 || month > 12 || day > 31)
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
