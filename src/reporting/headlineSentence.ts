import type { Report } from '../model/Table.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import type { Lang } from './Lang.js';
import { words } from './words.js';

/** The first figure of a report in one sentence, with its base and interval; says so when there are no postings. */
export function headlineSentence(headline: Report['headline'], lang: Lang): string {
  if ('respondents' in headline)
    return `${headline.title[lang]}: ${RESPONDENTS[lang](formatCount(headline.respondents, lang))}.`;
  const cell = headline.withoutDigital;
  const count = formatCount(cell.count, lang);
  const base = formatCount(cell.base, lang);
  const share = formatShare(cell, lang);
  const interval = `${formatInterval(cell, lang)}\u00a0%`;
  if (cell.base === 0) return NO_POSTINGS[lang];
  switch (lang) {
    case 'en': {
      const rest = `(${share}, 95\u00a0% interval ${interval}) ${cell.count === 1 ? 'names' : 'name'} no digital skill.`;
      return `${count} of ${base} ${cell.base === 1 ? 'posting' : 'postings'} ${rest}`;
    }
    case 'ru':
      return `Вакансии без указания цифровых навыков: ${count} из ${base} (${share}, 95\u00a0% интервал ${interval}).`;
    case 'kk':
      return `Цифрлық дағды аталмаған хабарландырулар: барлығы ${base}, оның ішінде ${count} (${share}, 95\u00a0% аралық ${interval}).`;
  }
}

const RESPONDENTS: Readonly<Record<Lang, (count: string) => string>> = {
  en: (count) => `${count} people answered`,
  ru: (count) => `ответили ${count} человек`,
  kk: (count) => `${count} адам жауап берді`,
};

const NO_POSTINGS: Readonly<Record<Lang, string>> = {
  en: 'There are no postings, so there is nothing to count.',
  ru: 'Вакансий нет, поэтому считать нечего.',
  kk: 'Хабарландыру жоқ, сондықтан есептейтін ештеңе жоқ.',
};

/** What a report is about. */
export function titleOf({ headline }: Report, lang: Lang): string {
  return 'respondents' in headline ? headline.title[lang] : words[lang].title;
}
