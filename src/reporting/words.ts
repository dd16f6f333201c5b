import type { Lang } from './Lang.js';

/** The words of the interface in one language. */
export interface Words {
  readonly title: string;
  readonly base: string;
  /** Says what the figures in a cell of the page are. */
  readonly cellKey: string;
  readonly gaps: string;
  readonly gapsNone: string;
  readonly examples: string;
  readonly provenance: string;
  readonly method: string;
  readonly methodText: readonly string[];
  readonly evidence: string;
  readonly evidenceNone: string;
  readonly evidenceShown: (shown: string, total: string) => string;
  readonly figure: string;
  readonly figureKey: string;
  readonly monthsKey: string;
  readonly answersKey: string;
  readonly required: string;
  readonly desired: string;
  readonly negated: string;
  readonly open: string;
  /** Behind the name of a column that holds shares. */
  readonly share: string;
  /** Takes back the choice of a cell. */
  readonly showAll: string;
  /** Names of the sheets of a workbook. */
  readonly sheets: Readonly<Record<'about' | 'cells' | 'tests', string>>;
  /** Said below a table that had to leave its intervals out. */
  readonly narrow: string;
}

const en: Words = {
  title: 'Digital skills in civil-service postings',
  base: 'Base',
  cellKey: 'Each cell: number of postings, share, and below it the 95 % interval in per cent.',
  gaps: 'What was not read or not understood',
  gapsNone: 'Nothing: every posting was read and coded.',
  examples: 'for example',
  provenance: 'Where the figures come from',
  method: 'Method',
  methodText: [
    'The unit is one advertised position; its Kazakh and Russian versions are one posting. It names a digital skill when its duties or requirements contain a keyword of the lexicon in any of its forms, unless the words around it show that something else is meant. Words that say a skill is not needed do not count.',
    'A share is a count divided by its base, the number of postings in the row. The interval is the 95 % Wilson score interval without continuity correction (Wilson 1927; Newcombe 1998). It shows how far the share could lie from that of all such postings if those read were a random sample of them.',
    'Shares based on few postings are uncertain: the width of the interval shows how much. Overlapping intervals are no test of a difference.',
  ],
  evidence: 'Evidence: the words that were counted',
  evidenceNone: 'no digital skill named',
  evidenceShown: (shown, total) => `Shown: ${shown} of ${total} postings.`,
  figure: 'Postings that name no digital skill',
  figureKey: 'Bar: share. Line: 95 % interval. Dashed: all postings. n: number of postings.',
  monthsKey: 'Line: share. Band: 95 % interval. Dashed: all postings. n: number of postings.',
  answersKey: 'Bar: share of all who answered. Line: 95 % interval. n: number of people.',
  required: 'required',
  desired: 'desired',
  negated: 'negated, not counted',
  open: 'Open the posting',
  share: 'share',
  showAll: 'Show all postings',
  sheets: { about: 'About', cells: 'All cells', tests: 'Tests' },
  narrow: 'No room for the intervals here: a wider terminal, csv, json and html show them.',
};

const ru: Words = {
  title: 'Цифровые навыки в вакансиях государственной службы',
  base: 'База',
  cellKey: 'В ячейке: число вакансий, доля и под ней 95 % интервал в процентах.',
  gaps: 'Что не прочитано или не распознано',
  gapsNone: 'Пропусков нет: все вакансии прочитаны и закодированы.',
  examples: 'например',
  provenance: 'Откуда эти данные',
  method: 'Метод',
  methodText: [
    'Единица анализа — одна объявленная должность; её казахский и русский тексты — одна вакансия. Вакансия указывает цифровой навык, если в обязанностях или требованиях есть ключевое слово словаря в любой форме и соседние слова не показывают, что речь о другом. Навык, названный ненужным, не учитывается.',
    'Доля — это количество, делённое на базу, то есть на число вакансий в строке. Интервал — 95-процентный интервал Уилсона без поправки на непрерывность (Wilson 1927; Newcombe 1998). Он показывает, насколько доля могла бы отличаться от доли среди всех таких вакансий, если бы прочитанные были их случайной выборкой.',
    'Доли при малом числе вакансий ненадёжны: насколько, показывает ширина интервала. Пересечение интервалов не является проверкой различия.',
  ],
  evidence: 'Основания: какие слова засчитаны',
  evidenceNone: 'цифровые навыки не указаны',
  evidenceShown: (shown, total) => `Показано вакансий: ${shown} из ${total}.`,
  figure: 'Вакансии без указания цифровых навыков',
  figureKey: 'Полоса — доля, линия — 95 % интервал, пунктир — все вакансии, n — число вакансий.',
  monthsKey: 'Линия — доля, область вокруг — 95 % интервал, пунктир — все вакансии, n — число вакансий.',
  answersKey: 'Полоса — доля среди всех ответивших, линия — 95 % интервал, n — число людей.',
  required: 'требуется',
  desired: 'желательно',
  negated: 'отрицается, не учтено',
  open: 'Открыть вакансию',
  share: 'доля',
  showAll: 'Показать все вакансии',
  sheets: { about: 'О таблицах', cells: 'Все ячейки', tests: 'Проверки' },
  narrow: 'Интервалы не поместились: они есть в более широком окне и в форматах csv, json и html.',
};

const kk: Words = {
  title: 'Мемлекеттік қызмет хабарландыруларындағы цифрлық дағдылар',
  base: 'База',
  cellKey: 'Ұяшықта: хабарландыру саны, үлесі және оның астында пайызбен 95 % аралық.',
  gaps: 'Оқылмаған немесе танылмаған деректер',
  gapsNone: 'Олқылық жоқ: барлық хабарландыру оқылып, кодталды.',
  examples: 'мысалы',
  provenance: 'Деректер қайдан алынды',
  method: 'Әдіс',
  methodText: [
    'Талдау бірлігі — жарияланған бір лауазым; оның қазақша және орысша мәтіні бір хабарландыру болып саналады. Міндеттерінде немесе талаптарында сөздіктегі кілт сөз кез келген тұлғада кездесіп, айналасындағы сөздер өзге мағынаны көрсетпесе, хабарландыруда цифрлық дағды аталған деп есептеледі. Қажет емес деп аталған дағды есептелмейді.',
    'Үлес — санның базаға, яғни жолдағы хабарландыру санына қатынасы. Аралық — үздіксіздік түзетуі жоқ 95 пайыздық Уилсон аралығы (Wilson 1927; Newcombe 1998). Оқылған хабарландырулар кездейсоқ іріктеме болған жағдайда, ол үлестің барлық осындай хабарландырулардағы үлестен қаншалықты ауытқуы мүмкін екенін көрсетеді.',
    'Хабарландыру саны аз болса, үлес сенімсіз: қаншалықты екенін аралықтың ені көрсетеді. Аралықтардың қиылысуы айырмашылықты тексеру болып табылмайды.',
  ],
  evidence: 'Негіздеме: есептелген сөздер',
  evidenceNone: 'цифрлық дағды аталмаған',
  evidenceShown: (shown, total) => `${total} хабарландырудың көрсетілгені: ${shown}.`,
  figure: 'Цифрлық дағды аталмаған хабарландырулар',
  figureKey: 'Жолақ — үлес, сызық — 95 % аралық, үзік сызық — барлық хабарландыру, n — хабарландыру саны.',
  monthsKey: 'Сызық — үлес, айналасы — 95 % аралық, үзік сызық — барлық хабарландыру, n — хабарландыру саны.',
  answersKey: 'Жолақ — жауап бергендер арасындағы үлес, сызық — 95 % аралық, n — адам саны.',
  required: 'талап етіледі',
  desired: 'құпталады',
  negated: 'теріске шығарылған, есептелмеген',
  open: 'Хабарландыруды ашу',
  share: 'үлесі',
  showAll: 'Барлық хабарландыруды көрсету',
  sheets: { about: 'Кестелер туралы', cells: 'Барлық ұяшықтар', tests: 'Тексерулер' },
  narrow: 'Аралықтарға орын жетпеді: олар кеңірек терезеде және csv, json, html пішімдерінде бар.',
};

/** The words of the interface by language. */
export const words: Readonly<Record<Lang, Words>> = { en, ru, kk };
