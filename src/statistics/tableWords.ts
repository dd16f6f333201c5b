import type { Labels } from '../model/Codebook.js';

const label = (en: string, ru: string, kk: string): Labels => ({ en, ru, kk });

/** The label of the row of all postings. */
export const ALL_POSTINGS: Labels = label('All postings', 'Все вакансии', 'Барлық хабарландыру');

/** The column of postings that name no digital skill, as in the study's Tables 3 and 4. */
export const NONE: Labels = label('Not specified', 'Не указано', 'Көрсетілмеген');

/** The row of postings that do not state the variable. */
export const NOT_STATED: Labels = label('Not stated', 'Не определено', 'Анықталмаған');

/** The row of postings whose value is none of the codebook's. */
export const OTHER: Labels = label('Other', 'Другое', 'Басқа');

/** Title and columns of the table of categories. */
export const CATEGORY_WORDS: Readonly<Record<'title' | 'any' | 'required' | 'desired', Labels>> = {
  title: label('Categories of digital skills', 'Категории цифровых навыков', 'Цифрлық дағды санаттары'),
  any: label('Named', 'Указано', 'Аталған'),
  required: label('Required', 'Требуется', 'Талап етіледі'),
  desired: label('Only desired', 'Только желательно', 'Тек құпталады'),
};

const SEVERAL_CATEGORIES: Labels = label(
  'Shares refer to all postings. A posting can name several categories, so the rows can add up to more than 100 %.',
  'Доли рассчитаны от всех вакансий. Вакансия может относиться к нескольким категориям, поэтому сумма строк может превышать 100 %.',
  'Үлестер барлық хабарландыруға қатысты. Бір хабарландыру бірнеше санатқа жатуы мүмкін, сондықтан жолдардың қосындысы 100 %-дан асуы мүмкін.',
);

/** Notes below the table of categories. */
export const CATEGORY_NOTES: readonly Labels[] = [
  SEVERAL_CATEGORIES,
  label(
    'Each named category is either required or only desired, by the strongest of its mentions; negated mentions do not count.',
    'Указанная категория либо требуется, либо только желательна: решает самое сильное упоминание; отрицаемые упоминания не учитываются.',
    'Аталған санат не талап етіледі, не тек құпталады: ең күшті ескертпе шешеді; теріске шығарылған ескертпелер есептелмейді.',
  ),
];

/** Notes below the table of categories when desired skills are left out. */
export const REQUIRED_ONLY_NOTES: readonly Labels[] = [
  SEVERAL_CATEGORIES,
  label(
    'Only required mentions count; desired and negated mentions do not.',
    'Учитываются только требования; желательные и отрицаемые упоминания не учитываются.',
    'Тек талап етілгендері есептеледі; құпталатын және теріске шығарылған ескертпелер есептелмейді.',
  ),
];

/** Notes below every table by a variable. */
export const GROUP_NOTES: readonly Labels[] = [
  label(
    'Shares refer to the postings of the row. A posting can fall into several columns, so a row can add up to more than 100 %.',
    'Доли рассчитаны от числа вакансий в строке. Вакансия может относиться к нескольким столбцам, поэтому сумма строки может превышать 100 %.',
    'Үлестер жолдағы хабарландыру санына қатысты. Бір хабарландыру бірнеше бағанға жатуы мүмкін, сондықтан жолдың қосындысы 100 %-дан асуы мүмкін.',
  ),
];

/** The note that names the values of the codebook that no posting has. */
export function leftOutNote(values: readonly Labels[]): Labels {
  const list = (language: keyof Labels): string => values.map((value) => value[language]).join('; ');
  return label(
    `Left out, because no posting has them: ${list('en')}.`,
    `Не показаны, так как таких вакансий нет: ${list('ru')}.`,
    `Мұндай хабарландыру болмағандықтан көрсетілмеген: ${list('kk')}.`,
  );
}

/** Notes below every table by two variables. */
export const CROSS_NOTES: readonly Labels[] = [
  ...GROUP_NOTES,
  label(
    'Only pairs of values that a posting has are shown.',
    'Показаны только те сочетания значений, которые встречаются в вакансиях.',
    'Хабарландыруларда кездесетін мәндердің жұптары ғана көрсетілген.',
  ),
];

/** The label of the row that sums up the values that have no row of their own. */
export function furtherValues(count: number): Labels {
  return label(`${count} further values`, `Прочие значения: ${count}`, `Өзге мәндер: ${count}`);
}
