import { sharedStart } from './sharedStart.js';

/** Endings a Russian word may take, and the letters before them: one way in which a keyword can be declined. */
interface Paradigm {
  readonly base: string;
  readonly endings: ReadonlySet<string>;
}

const setOf = (list: string): ReadonlySet<string> => new Set(['', ...list.split(' ')]);

const NOUN = setOf(
  'а я у ю о е ы и ь й ом ем ой ей ою ею ов ев ам ям ами ями ах ях ью ья ье ьев ьям ьями ьях',
);
const NOUN_IN_IE = setOf('ие ия ию ием ии ий иям иями иях ье ья ью ьем ьи ьям ьями ьях');
const NOUN_IN_SOFT_E = setOf('ье ья ью ьем ий ьи ьев ьям ьями ьях');
const LONG = 'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ою ею ое ее ые ие ых их ыми ими';
const LONG_ADJECTIVE: ReadonlySet<string> = new Set(LONG.split(' '));
const ADJECTIVE = setOf(
  `${LONG} а я о е ы и ей ь ` +
    'ейший ейшая ейшее ейшие ейшего ейшей ейших ейшему ейшим ейшими ейшую ейшем ейшею',
);
/** «третий», «третьего»; «рыбачий», «рыбачья». */
const ADJECTIVE_IN_SOFT_YA = setOf('я е и его ей ему ем их им ими ю ею');
const REFLEXIVE = setOf('ийся аяся ееся иеся егося ейся ихся емуся имся имися уюся емся');
const ONLY_BARE = setOf('');
/** «земля» → «земель», «песня» → «песен». */
const SOFT_OR_BARE = setOf('ь');

function oneParadigm(base: string, endings: ReadonlySet<string>): Paradigm[] {
  return [{ base, endings }];
}

/** «уровень» → «уровн-», «владелец» → «владельц-», «боец» → «бойц-». */
function withoutFleetingVowel(base: string): readonly string[] {
  const found = /^(.+?)[ео]([бвгджзклмнпрстфхцчшщ])$/u.exec(base);
  const [head, last] = [found?.[1], found?.[2]];
  if (head === undefined || last === undefined) return [];
  return [head + last, `${head}ь${last}`, `${head}й${last}`];
}

/** «ошибк-» → «ошибок», «письм-» → «писем», «мобильн-» → «мобилен». */
function withFleetingVowel(base: string): readonly string[] {
  const found =
    /^(.*[бвгджзклмнпрстфхцчшщ])[ьй]?([бвгджзклмнпрстфхцчшщ])$/u.exec(base) ?? /^(.*)[ьй](.)$/u.exec(base);
  const [head, last] = [found?.[1], found?.[2]];
  return head === undefined || last === undefined ? [] : [`${head}о${last}`, `${head}е${last}`];
}

function nounParadigms(word: string): Paradigm[] {
  const base = word.replace(/[аеиоуыюяйь]$/u, '');
  const inflected = [base, ...(/[йь]$/u.test(word) || base === word ? withoutFleetingVowel(base) : [])];
  const bare = base === word ? [] : withFleetingVowel(base);
  const neuter = /мя$/u.test(word) ? [`${base}ен`] : [];
  const people = /[ая]нин$/u.test(word) ? [base.slice(0, -2)] : [];
  return [
    ...[...inflected, ...neuter, ...people].map((stem) => ({ base: stem, endings: NOUN })),
    ...bare.map((stem) => ({ base: stem, endings: word.endsWith('я') ? SOFT_OR_BARE : ONLY_BARE })),
  ];
}

/** Of the relative adjectives in -овый only these have a short form; «кадров» are people, not «кадровый». */
const SHORT_IN_OV = /^(?:нов|готов|здоров|суров)$/u;

function adjectiveParadigms(word: string): Paradigm[] {
  const base = word.slice(0, -2);
  const short = /[аеёя]нн$/u.test(base) ? oneParadigm(base.slice(0, -1), setOf('а о ы')) : [];
  const bare = withFleetingVowel(base).map((stem) => ({ base: stem, endings: ONLY_BARE }));
  const relative = /[ое]в$/u.test(base) && !SHORT_IN_OV.test(base);
  return [{ base, endings: relative ? LONG_ADJECTIVE : ADJECTIVE }, ...short, ...bare];
}

function paradigmsOf(word: string): Paradigm[] {
  if (/[^кгхжшщчн]ие$|[аеия]ние$/u.test(word)) return oneParadigm(word.slice(0, -2), NOUN_IN_IE);
  if (/ье$/u.test(word)) return oneParadigm(word.slice(0, -2), NOUN_IN_SOFT_E);
  if (/щ(?:ий|ая|ее|ие)ся$/u.test(word)) return oneParadigm(word.slice(0, -4), REFLEXIVE);
  if (/(?:ый|ая|яя|ое|ее|ые|[кгхжшщчн]ие)$/u.test(word)) return adjectiveParadigms(word);
  const soft = /(?:[чж]|трет)ий$/u.test(word)
    ? oneParadigm(`${word.slice(0, -2)}ь`, ADJECTIVE_IN_SOFT_YA)
    : [];
  if (/(?:ой|[кгхжшщчнт]ий)$/u.test(word))
    return [...adjectiveParadigms(word), ...soft, ...nounParadigms(word)];
  return nounParadigms(word);
}

const OBLIQUE_NOUN = /(?:ов|ев|ей|ам|ям|ами|ями|ах|ях|ом|ем|ою|ью)$/u;
const OBLIQUE_ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю)$/u;

/** The declensions of a word that is written in another case than the nominative: «пользователей», «персональных». */
function obliqueParadigms(word: string): Paradigm[] {
  const noun = word.replace(OBLIQUE_NOUN, '');
  const adjective = word.replace(OBLIQUE_ADJECTIVE, '');
  return [
    ...(noun === word ? [] : oneParadigm(noun, NOUN)),
    ...(adjective === word ? [] : oneParadigm(adjective, ADJECTIVE)),
  ];
}

/** How the keyword is known to be written: a single keyword stands in its nominative, a word of a phrase need not. */
type Written = 'nominative' | 'any case';

/** A base without letters would take «его» for «их»; such words are what they are. */
function allParadigms(keyword: string, written: Written): readonly Paradigm[] {
  const oblique = written === 'nominative' ? [] : obliqueParadigms(keyword);
  return [...paradigmsOf(keyword), ...oblique].filter(({ base }) => base !== '');
}

/** A Russian keyword (lower case, ё as е) and its stems: each of its forms begins with one of them. */
export function russianStems(keyword: string, written: Written): readonly string[] {
  return [keyword, ...allParadigms(keyword, written).map(({ base }) => base)];
}

/** The most letters that a form of a Russian keyword has. */
export function longestRussianForm(keyword: string, written: Written): number {
  const lengths = allParadigms(keyword, written).flatMap(({ base, endings }) =>
    Array.from(endings, (ending) => base.length + ending.length),
  );
  return Math.max(keyword.length, ...lengths);
}

/**
 * A predicate for tokens whose ending fits the declension of a keyword (lower case, ё as е). Stems that meet by
 * derivation do not pass: «безопасность» is not «безопасный», «бетон» is not «бетонный».
 */
export function compileRussianParadigm(keyword: string, written: Written): (token: string) => boolean {
  const paradigms = allParadigms(keyword, written);
  const start = sharedStart(paradigms.map(({ base }) => base));
  return (token) =>
    token.startsWith(start) &&
    paradigms.some(({ base, endings }) => token.startsWith(base) && endings.has(token.slice(base.length)));
}
