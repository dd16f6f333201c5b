import type { Labels } from '../model/Codebook.js';

const label = (en: string, ru: string, kk: string): Labels => ({ en, ru, kk });

interface SurveyWords extends Readonly<
  Record<'all' | 'noGroup' | 'missing' | 'bases' | 'several' | 'provenance', Labels>
> {
  readonly unlisted: (question: Labels) => Labels;
}

/** Labels and sentences of the tables of a survey. */
export const surveyWords: SurveyWords = {
  all: label('All', 'Все', 'Барлығы'),
  noGroup: label('Group not stated', 'Группа не указана', 'Тобы көрсетілмеген'),
  missing: label('No answer', 'Нет ответа', 'Жауап жоқ'),
  bases: label(
    'Shares refer to those who answered the question; the column “No answer” refers to all who were asked.',
    'Доли рассчитаны от числа ответивших на вопрос; столбец «Нет ответа» — от числа всех опрошенных.',
    'Үлестер сұраққа жауап бергендерге қатысты; «Жауап жоқ» бағаны барлық сұралғандарға қатысты.',
  ),
  several: label(
    'Several answers were possible, so a row can add up to more than 100 %.',
    'Можно было дать несколько ответов, поэтому сумма строки может превышать 100 %.',
    'Бірнеше жауап беруге болатын, сондықтан жолдың қосындысы 100 %-дан асуы мүмкін.',
  ),
  provenance: label(
    'Counted from the table of answers by the options of the questionnaire.',
    'Подсчитано по таблице ответов согласно вариантам анкеты.',
    'Жауаптар кестесі бойынша сауалнама нұсқаларына сәйкес есептелді.',
  ),
  unlisted: (question) =>
    label(
      `Answers that are none of the options, counted as no answer: ${question.en}`,
      `Ответы вне вариантов, учтены как отсутствие ответа: ${question.ru}`,
      `Нұсқаларда жоқ, жауап жоқ деп есептелген жауаптар: ${question.kk}`,
    ),
};
