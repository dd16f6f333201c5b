import type { Language } from '../../../src/model/Posting.js';

/** What one invented posting says in one language. */
export interface Wording {
  readonly title: string;
  readonly body: string;
  readonly unit: string;
  readonly region: string;
  readonly duties: readonly string[];
  readonly requirements: readonly string[];
}

/** An invented posting; all bodies and places are made up. */
export interface Sample extends Readonly<Record<Language, Wording>> {
  readonly id: string;
  readonly categoryCode: string;
  readonly publishedOn: string;
  readonly closesOn: string;
  readonly salary: { readonly min: number; readonly max: number };
}

export const SAMPLES: readonly Sample[] = [
  {
    id: '40117',
    categoryCode: 'C-O-5',
    publishedOn: '2026-03-08',
    closesOn: '2026-03-19',
    salary: { min: 180000, max: 250000 },
    ru: {
      title: 'Главный специалист отдела учёта',
      body: 'Управление примеров города Тестова',
      unit: 'Отдел учёта и отчётности',
      region: 'Тестовская область',
      duties: [
        'ведение базы данных обращений граждан',
        'подготовка отчётов в Excel; сверка сведений с другими органами',
        'работа в системе электронного документооборота',
      ],
      requirements: [
        'высшее образование в области экономики',
        'опыт работы не менее одного года',
        'знание Закона «О государственной службе»',
      ],
    },
    kk: {
      title: 'Есепке алу бөлімінің бас маманы',
      body: 'Тест қаласының Мысалдар басқармасы',
      unit: 'Есепке алу және есептілік бөлімі',
      region: 'Тест облысы',
      duties: [
        'азаматтар өтініштерінің дерекқорын жүргізу',
        'Excel бағдарламасында есептер дайындау; мәліметтерді салыстыру',
        'электрондық құжат айналымы жүйесінде жұмыс істеу',
      ],
      requirements: [
        'экономика саласындағы жоғары білім',
        'кемінде бір жыл жұмыс өтілі',
        '«Мемлекеттік қызмет туралы» Заңды білу',
      ],
    },
  },
  {
    id: '40118',
    categoryCode: 'D-O-4',
    publishedOn: '2026-04-02',
    closesOn: '2026-04-13',
    salary: { min: 83282, max: 112431 },
    ru: {
      title: 'Ведущий специалист сектора архива',
      body: 'Акимат Примерного района',
      unit: 'Сектор архива',
      region: 'Примерный район',
      duties: ['приём и хранение документов архива', 'выдача справок по запросам граждан и организаций'],
      requirements: ['послесреднее образование', 'навыки работы с компьютером и офисными программами'],
    },
    kk: {
      title: 'Мұрағат секторының жетекші маманы',
      body: 'Мысал ауданының әкімдігі',
      unit: 'Мұрағат секторы',
      region: 'Мысал ауданы',
      duties: [
        'мұрағат құжаттарын қабылдау және сақтау',
        'азаматтар мен ұйымдардың сұраулары бойынша анықтамалар беру',
      ],
      requirements: [
        'орта білімнен кейінгі білім',
        'компьютермен және кеңсе бағдарламаларымен жұмыс істеу дағдылары',
      ],
    },
  },
];
