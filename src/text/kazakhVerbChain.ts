import { HARMONY_LETTERS, initial, type Harmony, type HarmonyLetters } from './kazakhPhonology.js';
import { nounChain } from './kazakhNounChain.js';

/** The suffixes that may follow a verb stem, as regular-expression sources. */
export interface VerbChain {
  /** Voice (passive only), negation and one verbal ending; never the bare stem, whose imperative postings do not use. */
  readonly verb: string;
  /** The same for the shortest stems, without the forms that are most often nouns: «алды» is “its front”, «аға» a brother. */
  readonly shortVerb: string;
  /** What follows a present stem whose й has merged with the vowel («қой» → «қояды»). */
  readonly present: string;
}

const VERB_VOWELS = 'аеәыіоөұүя';

/** Personal endings of the past and of the condition. */
function shortPersons({ close: Y, open: A, voiceless: K }: HarmonyLetters): string {
  return `(?:м|ң|ң${Y}з|${K}|ңд${A}р|ң${Y}зд${A}р)?`;
}

/**
 * Intended future. After a vowel a bare -р is taken only where the word looks neither like a plural («жабдықтар» is
 * equipment) nor like a causative («көшір» is “move it”), and -сыз never: «жабдықтарсыз» is “without equipment”.
 */
function intendedFuture({ open: A, close: Y, voiceless: K }: HarmonyLetters): string {
  const plainly = `м${Y}[нз]|с${Y}ң(?:д${A}р)?|с${Y}зд${A}р`;
  const afterConsonant = `(?<![${VERB_VOWELS}])${A}р(?:${plainly}|с${Y}з)?`;
  const afterVowel = `(?<=[${VERB_VOWELS}])р(?:${plainly}|д${A}й|л${Y}${K}|(?<![лдт]${A}р|${Y}р))`;
  return `(?:${afterConsonant}|${afterVowel})`;
}

function commands({ open: A, close: Y, voiceless: K }: HarmonyLetters, afterConsonant: string): string {
  const polite = `(?:${afterConsonant}${Y})?ң(?:${Y}з(?:д${A}р)?|д${A}р)`;
  return `(?:${polite}|(?:${afterConsonant}${A})?й${Y}[н${K}])`;
}

/**
 * Verb suffixes of one harmony. A bare negative imperative is not a form: «басқарма» is a department; nor is the bare
 * -ң of one person, which is also “your” and the genitive. The passive has no commands to a person, and takes -н
 * instead of -л after a syllable with л («бағала-н», «ал-ын»; Mukhamedova, Kazakh: A Comprehensive Grammar, 2016).
 */
export function verbChain(harmony: Harmony): VerbChain {
  const letters = HARMONY_LETTERS[harmony];
  const { open: A, close: Y, voiced: G, voiceless: K } = letters;
  const { noun } = nounChain(harmony, 'strict');
  const afterVowel = `(?<=[${VERB_VOWELS}])`;
  const afterConsonant = `(?<![${VERB_VOWELS}])`;
  const first = (row: string): string => initial(row, 'strict');

  const passive = `(?:(?:${afterVowel}(?<!л${A})|${afterConsonant}(?<!л)${Y})л|(?<=л)${Y}н|(?<=л${A})н)?`;
  const personal = `(?:[мбп]${Y}[нз]|с${Y}[ңз](?:д${A}р)?)?`;
  const negation = `${first('мммббп')}${A}`;
  const velar = first(`${G.repeat(5)}${K}`);
  const presentPerson = `(?:д${Y}|м${Y}н|с${Y}ң|м${Y}з|с${Y}з|с${Y}ңд${A}р|с${Y}зд${A}р)?`;
  const presentStem = `(?:${afterConsonant}${A}|${afterVowel}й|и)`;
  const manner = `д${Y}(?:${K}|${G}(?=${Y}))`;
  const endings = [
    `${first('дддддт')}${Y}${shortPersons(letters)}`, // past
    `${velar}${A}н(?:${manner})?(?:${noun}|${personal})`, // past participle
    `${presentStem}${presentPerson}`,
    `${presentStem}т${Y}н(?:${noun}|${personal})`, // habitual participle
    `(?:${afterConsonant}${Y})?п(?:т${Y})?`, // converb
    `с${A}${shortPersons(letters)}`, // condition
    `с${Y}н`, // third-person imperative
    `${first('мммббп')}${A}${K}(?:ш${Y})?`, // intention
    `${velar}${A}(?:л${Y}|нш${A})`, // “since”, “until”
    `${velar}${Y}с${Y}`, // wish
    `у(?:${noun})`, // verbal noun
  ];
  const intended = intendedFuture(letters);
  const unintended = `${negation}с(?:т${A}[нй]|${K}${A})?`;
  const ending = `(?:${endings.join('|')})`;
  const finite = `${passive}(?:(?:${negation})?${ending}|${intended}|${unintended})`;
  const verb = `(?:${finite}|(?:${negation})?${commands(letters, afterConsonant)})`;
  return {
    verb,
    shortVerb: `(?!(?:[дт]${Y}ң?|${A})$)${verb}`,
    present: `(?:${presentPerson}|т${Y}н(?:${noun}))`,
  };
}
