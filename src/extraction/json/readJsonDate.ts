import { readDates } from '../readDates.js';

// Midnight in Kazakhstan (UTC+5, +6 before 2024) is the evening before in UTC; six hours on, both are the day meant.
const SIX_HOURS = 6 * 3_600_000;
const LOCAL_MIDNIGHT = /T1[89]:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)$/u;
/** How many milliseconds a number of so many digits counts by, if it is a time since 1970. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^\d{9,10}(?:\.\d+)?$/u, 1000],
  [/^\d{12,13}$/u, 1],
  [/^\d{15,16}$/u, 1 / 1000],
];
const DOT_NET = /^\/?Date\((\d{9,13})(?:[+-]\d{4})?\)\/?$/u;
const INTERVAL = /^(\d{4}-\d\d-\d\d\S{0,20})\s?(?:\/|--|\s[-–—]\s)\s?(\d{4}-\d\d-\d\d\S{0,20})$/u;
const ENGLISH = /^(?:[A-Z][a-z]{2},? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2},?) \d{4}\b/u;

/** The day of a JSON value: ISO 8601, a time since 1970, or a date in words or figures; of a span its `end`. */
export function readJsonDate(value: string | number, end: 'first' | 'last' = 'last'): string | undefined {
  const given = String(value).trim();
  const [, from, to] = INTERVAL.exec(given) ?? [];
  const text = (end === 'first' ? from : to) ?? DOT_NET.exec(given)?.[1] ?? given;
  const unit = UNITS.find(([digits]) => digits.test(text))?.[1];
  if (unit !== undefined) return dayOf(Number(text) * unit);
  if (LOCAL_MIDNIGHT.test(text)) return dayOf(Date.parse(text));
  if (ENGLISH.test(text)) return dayOf(Date.parse(`${ENGLISH.exec(text)?.[0] ?? ''} UTC`));
  return readDates(inKnownFigures(/^\d{4}-\d\d-\d\dT/u.test(text) ? text.slice(0, 10) : text)).at(
    end === 'first' ? 0 : -1,
  );
}

/** Figures as databases and forms have them («20260319», «2026/03/19», «19-03-2026», «19.03.26»), and «12–19 наурыз» by its last day. */
function inKnownFigures(text: string): string {
  return text
    .replace(/^(20\d\d)([01]\d)([0-3]\d)(?!\d)/u, '$1-$2-$3')
    .replace(/(?<![\d./])(\d{4})[/.](\d\d)[/.](\d\d)(?!\d)/gu, '$1-$2-$3')
    .replace(/(?<![\d-])(\d\d)-(\d\d)-(\d{4})(?!\d)/gu, '$1.$2.$3')
    .replace(/(?<![\d.])(\d\d\.\d\d)\.(2\d)(?![\d.])/gu, '$1.20$2')
    .replace(/(?<!\d)\d{1,2}\s?[-–—]\s?(?=\d{1,2}\s\p{L}{3})/gu, '');
}

function dayOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds + SIX_HOURS);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
