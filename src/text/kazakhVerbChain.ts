import { HARMONY_LETTERS, type Harmony } from './kazakhPhonology.js';
import { nounChain } from './kazakhNounChain.js';

/** The suffixes that may follow a verb stem, as regular-expression sources. */
export interface VerbChain {
  /** Voice (passive only), negation and one verbal ending; never the bare stem, whose imperative postings do not use. */
  readonly verb: string;
  /** What follows a present stem whose й has merged with the vowel («қой» → «қояды»). */
  readonly present: string;
}

const VERB_VOWELS = 'аеәыіоөұүя';

/** Verb suffixes of one harmony. A bare negative imperative is not a form: «басқарма» is a department. */
export function verbChain(harmony: Harmony): VerbChain {
  const { open: A, close: Y, voiced: G, voiceless: K } = HARMONY_LETTERS[harmony];
  const { noun } = nounChain(harmony, 'strict');
  const afterVowel = `(?<=[${VERB_VOWELS}])`;
  const afterConsonant = `(?<![${VERB_VOWELS}])`;

  const passive = `(?:(?:${afterVowel}|${afterConsonant}${Y})л|(?<=л)${Y}н|(?<=л${A})н)?`;
  const personal = `(?:[мбп]${Y}[нз]|с${Y}[ңз](?:д${A}р)?)?`;
  const negation = `[мбп]${A}`;
  const person = `(?:м|ң|ң${Y}з|${K}|ңд${A}р|ң${Y}зд${A}р)?`;
  const presentPerson = `(?:[дт]${Y}|м${Y}н|с${Y}ң|м${Y}з|с${Y}з|с${Y}ңд${A}р|с${Y}зд${A}р)?`;
  const presentStem = `(?:${afterConsonant}${A}|${afterVowel}й|и)`;
  const manner = `д${Y}(?:${K}|${G}(?=${Y}))`;
  const endings = [
    `[дт]${Y}${person}`, // past
    `[${G}${K}]${A}н(?:${manner})?(?:${noun}|${personal})`, // past participle
    `${presentStem}${presentPerson}`,
    `${presentStem}т${Y}н(?:${noun}|${personal})`, // habitual participle
    `(?:${afterConsonant}${A}р${personal}|р(?:д${A}й|л${Y}${K}))`, // intended future; «жабдықтар» is a plural
    `[мбп]${A}с(?:т${A}н)?`, // its negation
    `(?:${afterConsonant}${Y})?п(?:т${Y})?`, // converb
    `с${A}${person}`, // condition
    `с${Y}н|(?:${afterConsonant}${Y})?ң(?:${Y}з)?(?:д${A}р)?|(?:${afterConsonant}${A})?й${Y}[н${K}]`, // imperatives
    `[мбп]${A}${K}(?:ш${Y})?`, // intention
    `[${G}${K}]${A}(?:л${Y}|нш${A})`, // “since”, “until”
    `у(?:${noun})`, // verbal noun
  ];
  const ending = `(?:${endings.join('|')})`;
  return {
    verb: `${passive}(?:(?:${negation})?${ending})`,
    present: `(?:${presentPerson}|т${Y}н(?:${noun}))`,
  };
}
