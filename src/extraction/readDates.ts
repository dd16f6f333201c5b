// Stems, so that «марта», «наурыздың» and «наурызда» are all read.
const MONTHS: readonly (readonly string[])[] = [
  ['январ', 'қаңтар'],
  ['феврал', 'ақпан'],
  ['март', 'наурыз'],
  ['апрел', 'сәуір'],
  ['мая', 'май', 'мамыр'],
  ['июн', 'маусым'],
  ['июл', 'шілде'],
  ['август', 'тамыз'],
  ['сентябр', 'қыркүйек'],
  ['октябр', 'қазан'],
  ['ноябр', 'қараша'],
  ['декабр', 'желтоқсан'],
];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DATE =
  /(?<![\d.])(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{1,2})\s+(\p{L}{3,12})\.?\s+(\d{4})|(\d{4})\s*(?:жыл\p{L}*|ж\.)\s*(\d{1,2})\s+(\p{L}{3,12}))(?!\d)/gu;

// One year for both ends: «2026 жылғы 12 наурыздан 19 наурызға дейін», «с 12 марта по 19 марта 2026 года».
const KAZAKH_SPAN =
  /(\d{4}\s?(?:жыл\p{L}{0,6}|ж\.))\s?(\d{1,2}\s\p{L}{3,12})\s?(?:[-–—]\s?|(?:бастап|[мбп]ен)\s)?(\d{1,2}\s\p{L}{3,12})(?!\p{L}|\s?\d)/gu;
const RUSSIAN_SPAN = /(\d{1,2}\s\p{L}{3,12})\s(?:по|до|[-–—])\s(\d{1,2}\s\p{L}{3,12})\s(\d{4})/gu;

/** «7» желтоқсан 2026. */
const QUOTED_DAY = /[«"“]\s?(\d{1,2})\s?[»"”]/gu;

/** Before this year there was no civil service of Kazakhstan; programs write 0001-01-01 for no date. */
const FIRST_YEAR = 1990;

/** Calendar dates of a short text in its order, as YYYY-MM-DD; impossible dates (31.02.2026) are left out. */
export function readDates(given: string): string[] {
  const text = given
    .replace(QUOTED_DAY, '$1')
    .replace(KAZAKH_SPAN, '$1 $2, $1 $3')
    .replace(RUSSIAN_SPAN, '$1 $3, $2 $3');
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [, y1, m1, d1, d2, m2, y2, d3, month3, y3, y4, d4, month4] = match;
    const named = month3 ?? month4;
    const month = named === undefined ? Number(m1 ?? m2) : monthNamed(named);
    const year = Number(y1 ?? y2 ?? y3 ?? y4);
    return year < FIRST_YEAR ? [] : isoDate(year, month, Number(d1 ?? d2 ?? d3 ?? d4));
  });
}

/** True for a date written YYYY-MM-DD that exists. */
export function isCalendarDate(text: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  return found !== null && isoDate(Number(found[1]), Number(found[2]), Number(found[3])).length === 1;
}

function monthNamed(name: string): number {
  const folded = name.toLowerCase().replaceAll('ə', 'ә');
  // «14 дек. 2026», «14 желт. 2026»
  const isOf = (stem: string): boolean =>
    folded.startsWith(stem) || (folded.length <= 4 && stem.startsWith(folded));
  return MONTHS.findIndex((stems) => stems.some(isOf)) + 1;
}

function isoDate(year: number, month: number, day: number): string[] {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > days) return [];
  return [[padded(year, 4), padded(month, 2), padded(day, 2)].join('-')];
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
