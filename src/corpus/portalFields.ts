import type { Language, Posting } from '../model/Posting.js';

/** The words of the portal in each language. */
export const LABELS = {
  ru: {
    contest: 'Общий конкурс',
    category: 'Категория',
    published: 'Опубликовано',
    status: 'Статус',
    open: 'Вакантна',
    salary: 'Средний оклад',
    body: 'Государственный орган',
    unit: 'Структурное подразделение',
    region: 'Регион',
    deadline: 'Срок приема заявок',
    more: 'Подробнее',
    currency: 'тг.',
  },
  kk: {
    contest: 'Жалпы конкурс',
    category: 'Санаты',
    published: 'Жарияланған күні',
    status: 'Мәртебесі',
    open: 'Бос',
    salary: 'Орташа жалақы',
    body: 'Мемлекеттік орган',
    unit: 'Құрылымдық бөлімше',
    region: 'Өңір',
    deadline: 'Құжаттарды қабылдау мерзімі',
    more: 'Толығырақ',
    currency: 'теңге',
  },
} as const;

/** One line of a card or page: what it is called, and what it says. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

/** What a page states about a posting outside its sections; what is unknown is left out. */
export function fieldsOf(posting: Posting, language: Language): Field[] {
  const words = LABELS[language];
  const fields: readonly (readonly [string, string | undefined])[] = [
    [words.category, posting.categoryCode],
    [words.body, posting.body],
    [words.unit, posting.unit],
    [words.region, posting.region],
    [words.published, dotted(posting.publishedOn)],
    [words.status, words.open],
    [words.salary, salaryOf(posting, words.currency)],
    [words.deadline, periodOf(posting)],
  ];
  return fields.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function salaryOf({ salary }: Posting, currency: string): string | undefined {
  const amounts = [salary?.min, salary?.max].filter((amount) => amount !== undefined);
  if (amounts.length === 0) return undefined;
  return `${amounts.map(grouped).join(' - ')} ${currency}`;
}

function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}

function periodOf(posting: Posting): string | undefined {
  const days = [dotted(posting.publishedOn), dotted(posting.closesOn)].filter((day) => day !== undefined);
  return days.length === 2 ? days.join(' - ') : undefined;
}

function dotted(day: string | undefined): string | undefined {
  return day?.split('-').reverse().join('.');
}
