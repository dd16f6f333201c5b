import { readDates } from '../readDates.js';

// Midnight in Kazakhstan (UTC+5, +6 before 2024) is the evening before in UTC; six hours on, both are the day meant.
const SIX_HOURS = 6 * 3_600_000;
const LOCAL_MIDNIGHT = /T1[89]:00(?::00(?:\.0+)?)?Z$/u;

/** The day of a JSON value: ISO 8601, seconds or milliseconds since 1970, or a date in words. */
export function readJsonDate(value: string | number): string | undefined {
  const text = String(value).trim();
  if (/^\d{9,10}$/u.test(text)) return dayOf(Number(text) * 1000);
  if (/^\d{12,13}$/u.test(text)) return dayOf(Number(text));
  if (LOCAL_MIDNIGHT.test(text)) return dayOf(Date.parse(text));
  return readDates(/^\d{4}-\d\d-\d\dT/u.test(text) ? text.slice(0, 10) : text).at(-1);
}

function dayOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds + SIX_HOURS);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
