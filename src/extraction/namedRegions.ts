import type { Language } from '../model/Posting.js';

/** A region as a text names it, put in the nominative. */
export interface NamedRegion {
  readonly name: string;
  readonly language: Language;
}

interface Pattern {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly nominative: (match: RegExpExecArray) => string;
}

const ADJECTIVE = String.raw`(?<![\p{L}-])(\p{Lu}[\p{L}-]{2,40}[сц]к)`;
const CITY = String.raw`(Астан|Алматы|Шымкент)`;

const PATTERNS: readonly Pattern[] = [
  {
    language: 'ru',
    // «Мангистауской области», «Акмолинский областной суд»
    pattern: new RegExp(
      String.raw`${ADJECTIVE}(?:(?:ая|ой|ую) област(?:ь|и|ью)|(?:ий|ого|ому|им|ом|ая|ой|ую) областн(?:ой|ого|ому|ым|ом|ая|ую))(?!\p{L})`,
      'gu',
    ),
    nominative: ([, stem]) => `${stem ?? ''}ая область`,
  },
  {
    language: 'ru',
    pattern: /(?<!\p{L})област(?:ь|и|ью) (Абай|Жетісу|Жетысу|Ұлытау|Улытау)(?!\p{L})/gu,
    nominative: ([, name]) => `область ${name ?? ''}`,
  },
  {
    language: 'ru',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:г\. ?|город(?:а|у|ом|е)? )${CITY}(?:а|ы|е|у|ой|ом)?(?!\p{L})`,
      'gu',
    ),
    nominative: ([, stem]) => `город ${stem === 'Астан' ? 'Астана' : (stem ?? '')}`,
  },
  {
    language: 'ru',
    pattern: /(?<![\p{L}-])([ЗВС])КО(?![\p{L}-])/gu,
    nominative: ([, side = '']) =>
      `${{ З: 'Западно', В: 'Восточно', С: 'Северо' }[side] ?? ''}-Казахстанская область`,
  },
  {
    language: 'kk',
    // «Батыс Қазақстан облысының», «Ақмола облыстық соты»
    pattern:
      /(?<![\p{L}-])((?:(?:Батыс|Шығыс|Солтүстік) Қазақстан|\p{Lu}\p{L}{2,20})) (?:облыс(?:ы(?:ның|на|нда|нан|ндағы)?|тық)|обл\.)(?!\p{L})/gu,
    nominative: ([, name]) => `${name ?? ''} облысы`,
  },
  {
    language: 'kk',
    pattern: /(?<!\p{L})(Астана|Алматы|Шымкент) (?:қаласы(?:ның|на|нда|нан|ндағы)?|қалалық|қ\.)(?!\p{L})/gu,
    nominative: ([, name]) => `${name ?? ''} қаласы`,
  },
  {
    language: 'kk',
    pattern: /(?<![\p{L}-])([БШС])ҚО(?![\p{L}-])/gu,
    nominative: ([, side = '']) =>
      `${{ Б: 'Батыс', Ш: 'Шығыс', С: 'Солтүстік' }[side] ?? ''} Қазақстан облысы`,
  },
];

/** The regions and cities of republican significance that a text names, in whatever case. */
export function namedRegions(text: string): readonly NamedRegion[] {
  return PATTERNS.flatMap(({ language, pattern, nominative }) =>
    [...text.matchAll(pattern)].map((match) => ({ name: nominative(match), language })),
  );
}

/** The region of texts that name only one, be it in both languages; the Russian name before the Kazakh one. */
export function onlyRegion(texts: readonly string[]): string | undefined {
  const found = texts.flatMap(namedRegions);
  const names = (language: Language): string[] => [
    ...new Set(found.filter((region) => region.language === language).map(({ name }) => name)),
  ];
  const [russian, kazakh] = [names('ru'), names('kk')];
  return russian.length > 1 || kazakh.length > 1 ? undefined : (russian[0] ?? kazakh[0]);
}
