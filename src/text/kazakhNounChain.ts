import { HARMONY_LETTERS, initial, VOWELS, type Agreement, type Harmony } from './kazakhPhonology.js';

/** The suffixes that may follow a noun stem, as regular-expression sources. */
export interface NounChain {
  /** plural? possessive? case?, and what locative + ғы and -нікі open; matches the bare stem too. */
  readonly noun: string;
  /** Case forms after a third-person possessive, for stems that already end in one; never empty. */
  readonly afterPossessive: string;
}

interface Suffixes {
  readonly plural: string;
  /** First and second person. */
  readonly possessive12: string;
  readonly possessive3: string;
  readonly locative: string;
  readonly plainCase: string;
  readonly caseAfter3: string;
  /** -ғы, which makes a place into a description and opens a new chain. */
  readonly attributive: string;
  /** plural? possessive? case? */
  readonly inflection: string;
}

function suffixesOf(harmony: Harmony, agreement: Agreement): Suffixes {
  const { open: A, close: Y, voiced: G, voiceless: K } = HARMONY_LETTERS[harmony];
  const first = (row: string): string => initial(row, agreement);
  const afterVowel = agreement === 'any' ? '' : `(?<=[${VOWELS}])`;
  const afterConsonant = agreement === 'any' ? '' : `(?<![${VOWELS}])`;

  const plural = `${first('ллдддт')}${A}р`;
  const possessive12 = `(?:${afterVowel}|${afterConsonant}${Y})(?:[мң]${Y}з|[мң])`;
  const possessive3 = `(?:${afterVowel}с${Y}|${afterConsonant}${Y})`;
  const locative = `${first('дддддт')}${A}`;
  const cases = [
    `${first('нддндт')}${Y}ң`, // genitive
    `${first('нддддт')}${Y}`, // accusative
    `${first(`${G.repeat(5)}${K}`)}${A}`, // dative
    locative,
    `${first('дддндт')}${A}н`, // ablative
    `${first('ммммбп')}ен(?:ен)?`, // instrumental, no harmony
    `${first('дддддт')}${A}й`, // equative “like”
  ];
  const plainCase = `(?:${cases.join('|')})`;
  const caseAfter3 = `(?:н${Y}ң|н${A}н|нд${A}й|нд${A}|н${A}|нш${A}|н|мен(?:ен)?)`;
  const inflection = `(?:${plural})?(?:${possessive3}(?:${caseAfter3})?|${possessive12}(?:${plainCase}|${A})?|${plainCase})?`;
  return {
    plural,
    possessive12,
    possessive3,
    locative,
    plainCase,
    caseAfter3,
    attributive: `${G}${Y}`,
    inflection,
  };
}

/** Noun suffixes of one harmony. Personal endings are left out: -сыз “you are” is also -сыз “without”. */
export function nounChain(harmony: Harmony, agreement: Agreement): NounChain {
  const { open: A, close: Y, voiceless: K } = HARMONY_LETTERS[harmony];
  const suffixes = suffixesOf(harmony, agreement);
  const { plural, possessive12, possessive3, locative, plainCase, caseAfter3, attributive, inflection } =
    suffixes;
  const helping = agreement === 'any' ? `${Y}?` : `(?:(?<![${VOWELS}])${Y})?`;
  // -нікі “what belongs to” is front after every stem, and so is what follows it.
  const front = suffixesOf('front', agreement);
  const owned = `${initial('нддндт', agreement)}ікі(?:${front.caseAfter3}|${front.inflection})`;
  const endings = [
    `${possessive3}(?:нд${A}${attributive}${inflection}|${caseAfter3})?`,
    `${possessive12}(?:${locative}${attributive}${inflection}|${plainCase}|${A})?`,
    `${locative}${attributive}${inflection}`,
    owned,
    plainCase,
  ];
  return {
    noun: `(?:${helping}р${A}${K}|(?:${plural})?(?:${endings.join('|')})?)`,
    afterPossessive: `(?:н${Y}ң|н${A}н|нд${A}й|нд${A}(?:${attributive}${inflection})?|н${A}|нш${A}|н)`,
  };
}
