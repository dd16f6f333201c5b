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
const ADJECTIVE = setOf(
  'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ою ею ое ее ые ие ых их ыми ими а я о е ы и ей ь ' +
    'ейший ейшая ейшее ейшие ейшего ейшей ейших ейшему ейшим ейшими ейшую ейшем ейшею',
);
const ONLY_BARE = setOf('');

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
    ...bare.map((stem) => ({ base: stem, endings: ONLY_BARE })),
  ];
}

function adjectiveParadigms(word: string): Paradigm[] {
  const base = word.slice(0, -2);
  const short = base.endsWith('нн') ? oneParadigm(base.slice(0, -1), setOf('а о ы')) : [];
  const bare = withFleetingVowel(base).map((stem) => ({ base: stem, endings: ONLY_BARE }));
  return [{ base, endings: ADJECTIVE }, ...short, ...bare];
}

function paradigmsOf(word: string): Paradigm[] {
  if (/[^кгхжшщчн](?:ие|ье)$|[аеия]ние$/u.test(word)) return oneParadigm(word.slice(0, -2), NOUN_IN_IE);
  if (/(?:ый|ая|яя|ое|ее|ые|[кгхжшщчн]ие)$/u.test(word)) return adjectiveParadigms(word);
  if (/(?:ой|[кгхжшщчн]ий)$/u.test(word)) return [...adjectiveParadigms(word), ...nounParadigms(word)];
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

/**
 * A predicate for tokens whose ending fits the declension of a keyword (lower case, ё as е). Stems that meet by
 * derivation do not pass: «безопасность» is not «безопасный», «бетон» is not «бетонный». `written` says whether the
 * keyword is known to stand in its nominative, as a single keyword does.
 */
export function compileRussianParadigm(
  keyword: string,
  written: 'nominative' | 'any case',
): (token: string) => boolean {
  const paradigms = [...paradigmsOf(keyword), ...(written === 'nominative' ? [] : obliqueParadigms(keyword))];
  return (token) =>
    paradigms.some(({ base, endings }) => token.startsWith(base) && endings.has(token.slice(base.length)));
}
