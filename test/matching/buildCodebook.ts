import type {
  Category,
  CodeValue,
  Codebook,
  Context,
  NamedSystems,
  Phrase,
  StrengthCue,
  Term,
  TermLanguage,
} from '../../src/model/Codebook.js';
import type { Posting, SectionKind } from '../../src/model/Posting.js';

type PhraseOptions = Partial<Omit<Phrase, 'text' | 'language'>>;

/** A phrase, inflected and of fixed order unless the test says otherwise. */
export function phrase(language: TermLanguage, text: string, options: PhraseOptions = {}): Phrase {
  const plain = {
    inflection: 'inflected',
    caseSensitive: false,
    gap: 0,
    anyOrder: false,
    derivations: [],
  } as const;
  return { text, language, ...plain, ...options };
}

/** A keyword of a category. */
export function term(
  category: string,
  language: TermLanguage,
  text: string,
  options: Partial<Omit<Term, 'text' | 'language' | 'category'>> = {},
): Term {
  return { ...phrase(language, text), near: [], notNear: [], exclusions: [], ...options, category };
}

function labels(id: string): { en: string; ru: string; kk: string } {
  return { en: id, ru: id, kk: id };
}

function category(id: string, column: string, yieldsTo: readonly string[] = []): Category {
  return { id, labels: labels(id), digcomp: [1], column, yieldsTo };
}

function value(id: string, ru: readonly string[], kk: readonly string[]): CodeValue {
  return {
    id,
    labels: labels(id),
    phrases: [...ru.map((text) => phrase('ru', text)), ...kk.map((text) => phrase('kk', text))],
  };
}

function cues(
  strength: 'desired' | 'negated',
  language: 'kk' | 'ru',
  texts: readonly string[],
): StrengthCue[] {
  return texts.map((text) => ({ ...phrase(language, text, { gap: 0 }), strength }));
}

const TERMS: readonly Term[] = [
  term('literacy', 'ru', 'пользователь ПК'),
  term('literacy', 'ru', 'знание ПК'),
  term('literacy', 'ru', 'цифровая грамотность'),
  term('literacy', 'ru', 'электронная почта'),
  term('literacy', 'kk', 'компьютерді меңгеру'),
  term('literacy', 'kk', 'цифрлық сауаттылық'),
  term('office', 'en', 'Excel'),
  term('office', 'en', 'Word'),
  term('office', 'en', 'MS Office'),
  term('office', 'ru', 'компьютерная программа'),
  term('office', 'kk', 'компьютерлік бағдарлама'),
  term('egov', 'ru', '1С'),
  term('egov', 'en', 'Documentolog'),
  term('egov', 'kk', 'Төрелік'),
  term('systems', 'ru', 'информационная система'),
  term('systems', 'ru', 'ИС'),
  term('systems', 'ru', 'портал', { column: 'platforms' }),
  term('systems', 'kk', 'ақпараттық жүйе'),
  term('systems', 'kk', 'АЖ'),
  term('systems', 'ru', 'работа системе', { gap: 1, near: [phrase('ru', 'портал'), phrase('ru', 'ИС')] }),
  term('systems', 'ru', 'сеть', { notNear: [phrase('ru', 'школа')] }),
  term('documents', 'ru', 'ЭЦП'),
  term('data', 'ru', 'база данных'),
  term('data', 'kk', 'деректер базасы'),
  term('data', 'ru', 'анализ данных', { gap: 2 }),
  term('it', 'ru', 'сопровождение информационных систем'),
  term('transformation', 'ru', 'цифровизация'),
  term('transformation', 'kk', 'цифрландыру'),
];

const CONTEXTS: readonly Context[] = [
  {
    id: 'how-to-apply',
    labels: labels('how-to-apply'),
    scope: 'sentence',
    cues: [phrase('ru', 'адрес электронной почты'), phrase('kk', 'құжаттар тапсыру', { gap: 3 })],
    unless: [phrase('ru', 'ведение')],
  },
  {
    id: 'degree',
    labels: labels('degree'),
    scope: 'after',
    cues: [phrase('ru', 'образование'), phrase('kk', 'мамандығы')],
    unless: [phrase('ru', 'знание'), phrase('kk', 'білу')],
  },
  {
    id: 'speciality',
    labels: labels('speciality'),
    scope: 'before',
    cues: [phrase('kk', 'мамандықтары бойынша')],
    unless: [phrase('kk', 'білім')],
  },
  {
    id: 'act',
    labels: labels('act'),
    scope: 'clause',
    cues: [phrase('ru', 'закон'), phrase('kk', 'заң')],
    unless: [phrase('ru', 'исполнение')],
  },
];

/** A small codebook in both languages; parts can be replaced. */
export function buildCodebook(
  parts: {
    terms?: readonly Term[];
    exclusions?: readonly Phrase[];
    named?: NamedSystems;
    contexts?: readonly Context[];
  } = {},
): Codebook {
  return {
    digital: {
      columns: ['egov-systems', 'platforms', 'other'].map((id) => ({ id, labels: labels(id) })),
      categories: [
        category('literacy', 'other'),
        category('office', 'other'),
        category('egov', 'egov-systems'),
        category('systems', 'egov-systems', ['egov']),
        category('documents', 'egov-systems'),
        category('data', 'other', ['egov']),
        category('it', 'other'),
        category('transformation', 'other'),
      ],
      terms: parts.terms ?? TERMS,
      exclusions: parts.exclusions ?? [
        phrase('ru', 'департамент цифровизации'),
        phrase('ru', 'сеть школ'),
        phrase('kk', 'цифрландыру басқармасы'),
        phrase('ru', 'портал сотрудничества государств'),
      ],
      ...(parts.named === undefined ? {} : { named: parts.named }),
    },
    cues: [
      ...cues('desired', 'ru', ['желательно', 'приветствуется', 'будет преимуществом']),
      ...cues('desired', 'kk', ['артықшылық болып табылады', 'құпталады', 'абзал']),
      ...cues('negated', 'ru', ['не требуется', 'не обязательно', 'без знания']),
      ...cues('negated', 'kk', ['талап етілмейді', 'қажет емес', 'міндетті емес']),
    ],
    contexts: parts.contexts ?? CONTEXTS,
    positions: POSITIONS,
    areas: AREAS,
    regions: REGIONS,
  };
}

const POSITIONS: readonly CodeValue[] = [
  value(
    'head',
    ['руководитель', 'директор', 'председатель', 'аким'],
    ['басшы', 'директор', 'төраға', 'әкім'],
  ),
  value('deputy', ['заместитель'], ['орынбасар']),
  value(
    'division-head',
    ['руководитель отдела', 'руководитель управления', 'заведующий сектором'],
    ['бөлім басшысы', 'басқарма басшысы', 'сектор меңгерушісі'],
  ),
  value('adviser', ['советник', 'помощник'], ['кеңесші', 'көмекші']),
  value('chief', ['главный специалист', 'главный эксперт'], ['бас маман', 'бас сарапшы']),
  value('leading', ['ведущий специалист'], ['жетекші маман']),
  value('expert', ['эксперт'], ['сарапшы']),
  value('specialist', ['специалист'], ['маман']),
];

const AREAS: readonly CodeValue[] = [
  value('finance', ['бюджет', 'финансы', 'бухгалтерский учет'], ['қаржы', 'бюджет', 'бухгалтерлік есеп']),
  value('legal', ['юридический', 'правовой'], ['заң', 'құқық']),
  value('it', ['информационная безопасность', 'цифровизация'], ['ақпараттық қауіпсіздік', 'цифрландыру']),
  value('security', ['безопасность'], ['қауіпсіздік']),
  value('personnel', ['кадры', 'персонал'], ['кадр', 'персонал']),
];

const REGIONS: readonly CodeValue[] = [
  value('almaty-city', ['город Алматы', 'Алматы'], ['Алматы қаласы', 'Алматы']),
  value('almaty-region', ['Алматинская область'], ['Алматы облысы']),
  value('turkistan', ['Туркестанская область'], ['Түркістан облысы']),
];

/** A posting with one section, and whatever else the test needs. */
export function posting(
  text: string,
  kind: SectionKind = 'requirements',
  rest: Partial<Posting> = {},
): Posting {
  return { id: 'test:1', title: 'Специалист', sections: [{ kind, text }], ...rest };
}
