import type { Labels } from '../model/Codebook.js';
import { type CodedPosting, UNKNOWN } from '../model/CodedPosting.js';
import type { Gap } from '../model/Table.js';

const EXAMPLES = 10;

interface GapRule {
  readonly id: string;
  readonly labels: Labels;
  readonly holds: (coded: CodedPosting, readable: boolean) => boolean;
}

const rules: readonly GapRule[] = [
  {
    id: 'unread',
    labels: {
      en: 'Postings without text of duties or requirements, counted as naming no digital skill',
      ru: 'Вакансии без текста обязанностей и требований, учтены как не указывающие навыков',
      kk: 'Міндеттері мен талаптарының мәтіні жоқ хабарландырулар, дағды аталмаған деп есептелді',
    },
    holds: (_coded, readable) => !readable,
  },
  {
    id: 'negated-only',
    labels: {
      en: 'Postings that name digital skills only to say they are not needed',
      ru: 'Вакансии, где цифровые навыки упомянуты только как не требующиеся',
      kk: 'Цифрлық дағды тек қажет емес деп аталған хабарландырулар',
    },
    holds: (coded) => !coded.digital && coded.categories.some(({ strength }) => strength === 'negated'),
  },
  {
    id: 'uncertain-only',
    labels: {
      en: 'Digital postings that rest only on Kazakh typed with Russian letters',
      ru: 'Цифровые вакансии, найденные только по казахским словам, набранным русскими буквами',
      kk: 'Тек орыс әрпімен терілген қазақ сөздеріне сүйенген цифрлық хабарландырулар',
    },
    holds: (coded) => {
      const counted = coded.matches.filter(({ strength }) => strength !== 'negated');
      return coded.digital && counted.length > 0 && counted.every(({ confidence }) => confidence === 'lower');
    },
  },
  {
    id: 'position-other',
    labels: {
      en: 'Postings whose position is none of the codebook’s',
      ru: 'Вакансии, должность которых не входит в кодировочную книгу',
      kk: 'Лауазымы кодтау кітабында жоқ хабарландырулар',
    },
    holds: ({ position }) => position === 'other' || position === UNKNOWN,
  },
  {
    id: 'area-other',
    labels: {
      en: 'Postings without a functional area',
      ru: 'Вакансии без функционального направления',
      kk: 'Функционалдық бағыты анықталмаған хабарландырулар',
    },
    holds: ({ area }) => area === 'other' || area === UNKNOWN,
  },
  {
    id: 'tier-unknown',
    labels: {
      en: 'Postings of unknown tier',
      ru: 'Вакансии неизвестного уровня',
      kk: 'Деңгейі белгісіз хабарландырулар',
    },
    holds: ({ tier }) => tier === UNKNOWN,
  },
  {
    id: 'region-unknown',
    labels: {
      en: 'Postings of unknown region',
      ru: 'Вакансии неизвестного региона',
      kk: 'Өңірі белгісіз хабарландырулар',
    },
    holds: ({ region }) => region === UNKNOWN,
  },
  {
    id: 'language-unknown',
    labels: {
      en: 'Postings of unknown language',
      ru: 'Вакансии на неопределённом языке',
      kk: 'Тілі анықталмаған хабарландырулар',
    },
    holds: ({ language }) => language === UNKNOWN,
  },
];

const UNREADABLE: Labels = {
  en: 'Items that could not be read and are in no figure',
  ru: 'Непрочитанные записи, не вошедшие в расчёты',
  kk: 'Оқылмаған, есепке кірмеген жазбалар',
};

const UNMATCHED: Labels = {
  en: 'Keywords that stand in no posting',
  ru: 'Ключевые слова, которых нет ни в одной вакансии',
  kk: 'Бірде-бір хабарландыруда кездеспеген кілт сөздер',
};

/** What a gap counter holds on postings; an example stands with the place of its posting in the input, from 0. */
export interface GapState {
  readonly id: string;
  readonly count: number;
  readonly examples: readonly (readonly [at: number, id: string])[];
}

/** Counts what was not read or not understood, with the first ten identifiers of each kind, and every keyword that never matched. */
export interface GapCounter {
  /** `at` is the place of the posting in the input, from 0. */
  readonly add: (coded: CodedPosting, readable: boolean, at: number) => void;
  readonly addUnreadable: (message: string) => void;
  readonly state: () => readonly GapState[];
  readonly absorb: (states: readonly GapState[]) => void;
  /** All kinds, also those with a count of 0; keywords that never matched come from the caller. */
  readonly gaps: (unmatchedTerms: readonly string[]) => readonly Gap[];
}

/** A counter with all counts at 0. */
export function createGapCounter(): GapCounter {
  const counters = rules.map((rule) => ({ rule, count: 0, examples: Array<readonly [number, string]>() }));
  const unreadable = { id: 'unreadable-items', labels: UNREADABLE, count: 0, examples: Array<string>() };
  return {
    addUnreadable(message) {
      unreadable.count += 1;
      if (unreadable.examples.length < EXAMPLES) unreadable.examples.push(message);
    },
    add(coded, readable, at) {
      for (const counter of counters) {
        if (!counter.rule.holds(coded, readable)) continue;
        counter.count += 1;
        if (counter.examples.length < EXAMPLES) counter.examples.push([at, coded.id]);
      }
    },
    state: () =>
      counters.map(({ rule, count, examples }) => ({ id: rule.id, count, examples: [...examples] })),
    absorb(states) {
      for (const counter of counters) {
        const { count = 0, examples = [] } = states.find(({ id }) => id === counter.rule.id) ?? {};
        counter.count += count;
        counter.examples.push(...examples);
        counter.examples.sort(([a], [b]) => a - b).splice(EXAMPLES);
      }
    },
    gaps: (unmatchedTerms) => [
      { ...unreadable, examples: [...unreadable.examples] },
      ...counters.map(({ rule, count, examples }) => ({
        id: rule.id,
        labels: rule.labels,
        count,
        examples: examples.map(([, example]) => example),
      })),
      {
        id: 'keywords-unmatched',
        labels: UNMATCHED,
        count: unmatchedTerms.length,
        examples: unmatchedTerms,
      },
    ],
  };
}
