import type { TestMethod, UntestedReason } from '../model/GroupTest.js';
import type { Lang } from './Lang.js';

/** The words in which tests of differences are told. */
export interface TestWords {
  readonly title: string;
  readonly explanation: string;
  readonly method: (method: TestMethod) => string;
  readonly adjusted: string;
  readonly untested: Readonly<Record<UntestedReason, string>>;
  readonly overall: string;
  readonly standsOut: string;
  readonly excluded: string;
  readonly difference: (value: string, low: string, high: string) => string;
}

const en: TestWords = {
  title: 'Do the groups differ?',
  explanation:
    'p: how often chance alone would make groups without any difference look at least this different. Adjusted p: after Benjamini and Hochberg (1995), as several columns are tested. Cramér’s V: the strength of the dependence, 0 to 1. A cell stands out when its adjusted residual lies beyond ±1.96.',
  method: (method) => {
    switch (method.kind) {
      case 'pearson':
        return 'Pearson’s chi-square';
      case 'exact':
        return 'Fisher’s exact test, as fewer than 5 are expected in a cell';
      case 'monte-carlo':
        return `exact test estimated from ${method.replicates} random tables (seed ${method.seed}), as fewer than 5 are expected in a cell`;
    }
  },
  adjusted: 'adjusted p',
  untested: {
    'one-group': 'not tested, as there are fewer than two groups',
    constant: 'not tested, as none or all are in it',
  },
  overall: 'All columns together',
  standsOut: 'Stand out',
  excluded: 'Not compared, as they name no group',
  difference: (value, low, high) => `${value} percentage points (95 % interval ${low} to ${high})`,
};

const ru: TestWords = {
  title: 'Различаются ли группы?',
  explanation:
    'p: как часто одна лишь случайность показала бы не меньшие различия между одинаковыми группами. Скорректированное p: по Бенджамини и Хохбергу (1995), так как проверяется несколько столбцов. V Крамера: сила связи от 0 до 1. Ячейка выделяется, если её скорректированный остаток лежит за пределами ±1,96.',
  method: (method) => {
    switch (method.kind) {
      case 'pearson':
        return 'хи-квадрат Пирсона';
      case 'exact':
        return 'точный критерий Фишера, так как в какой-то ячейке ожидается меньше 5';
      case 'monte-carlo':
        return `точный критерий, оценённый по ${method.replicates} случайным таблицам (начальное число ${method.seed}), так как в какой-то ячейке ожидается меньше 5`;
    }
  },
  adjusted: 'скорректированное p',
  untested: {
    'one-group': 'не проверено: групп меньше двух',
    constant: 'не проверено: в столбец не попал никто или попали все',
  },
  overall: 'Все столбцы вместе',
  standsOut: 'Выделяются',
  excluded: 'Не сравнивались, так как не называют группы',
  difference: (value, low, high) => `${value} процентного пункта (95 % интервал от ${low} до ${high})`,
};

const kk: TestWords = {
  title: 'Топтар бір-бірінен өзгеше ме?',
  explanation:
    'p: айырмашылығы жоқ топтар тек кездейсоқтықтан қаншалықты жиі осындай немесе одан да өзгеше көрінер еді. Түзетілген p: бірнеше баған тексерілетіндіктен, Бенджамини мен Хохберг (1995) бойынша. Крамер V-і: байланыс күші, 0-ден 1-ге дейін. Түзетілген қалдығы ±1,96 шегінен асса, ұяшық ерекшеленеді.',
  method: (method) => {
    switch (method.kind) {
      case 'pearson':
        return 'Пирсонның хи-квадраты';
      case 'exact':
        return 'Фишердің дәл критерийі, өйткені бір ұяшықта 5-тен аз күтіледі';
      case 'monte-carlo':
        return `${method.replicates} кездейсоқ кестемен бағаланған дәл критерий (бастапқы сан ${method.seed}), өйткені бір ұяшықта 5-тен аз күтіледі`;
    }
  },
  adjusted: 'түзетілген p',
  untested: {
    'one-group': 'тексерілмеді: топ саны екіден аз',
    constant: 'тексерілмеді: бағанға ешқайсысы түспеген немесе барлығы түскен',
  },
  overall: 'Барлық бағандар бірге',
  standsOut: 'Ерекшеленеді',
  excluded: 'Топты атамайтындықтан салыстырылмады',
  difference: (value, low, high) => `${value} пайыздық тармақ (95 % аралық: ${low} – ${high})`,
};

/** The words of tests by language. */
export const testWords: Readonly<Record<Lang, TestWords>> = { en, ru, kk };
