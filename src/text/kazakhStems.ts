import { endsInLoanCluster } from './kazakhPhonology.js';

/** What the rest of a token must begin with for a stem variant to be legal. */
export type StemCondition =
  'always' | 'before-close-vowel' | 'not-before-close-vowel' | 'before-vowel' | 'before-glide' | 'not-your';

/** A spelling of a stem before suffixes, and when it is used. */
export interface StemVariant {
  readonly stem: string;
  readonly when: StemCondition;
}

const VOICED = new Map([
  ['п', 'б'],
  ['к', 'г'],
  ['қ', 'ғ'],
]);
const DROPPING_VOWEL = /^(.+(?:[бвгғджзйкқлмнңпрстфхһцчшщу](?=[ыі][^с])|у(?=[ыі]с)))[ыі]([знлрқкпгғймс])$/u;

function voiced(stem: string): string | undefined {
  const letter = VOICED.get(stem.slice(-1));
  return letter === undefined ? undefined : stem.slice(0, -1) + letter;
}

/** қ after a vowel, and к after a front one, never stay voiceless before ы or і: «жағын» is “its side”, «жақын” is near. */
const ALWAYS_VOICED = /(?:[аәеоөұүыі]қ|[еөүі]к)$/u;

/** Words in -ды, -ты whose “your” would be the genitive of the word before it: «құрметті» “honoured”, «құрметтің» “of respect”. */
const LIKE_GENITIVE = /(?:[йруюлзж]д|[бвгғдкқпстфхцчшщ]т)[ыі]$/u;

function wholeStem(word: string): StemVariant {
  if (ALWAYS_VOICED.test(word)) return { stem: word, when: 'not-before-close-vowel' };
  return { stem: word, when: LIKE_GENITIVE.test(word) ? 'not-your' : 'always' };
}

/** Spellings a noun takes before suffixes: «орын» → «орн», «модуль» → «модул», «журналист» → «журналис». */
export function nounStems(word: string): readonly StemVariant[] {
  const variants: StemVariant[] = [wholeStem(word)];
  const add = (stem: string, when: StemCondition): void => void variants.push({ stem, when });
  const withVoice = voiced(word);
  if (withVoice !== undefined) add(withVoice, 'before-close-vowel');
  const dropping = word.length >= 4 ? DROPPING_VOWEL.exec(word) : null;
  if (dropping !== null) add(`${dropping[1] ?? ''}${dropping[2] ?? ''}`, 'before-close-vowel');
  if (endsInLoanCluster(word)) for (const vowel of ['і', 'ы']) add(word + vowel, 'always');
  const shortened = /^(.*(?:с(?=ть?$)|з(?=д$)))/u.exec(word)?.[1];
  if (shortened !== undefined) add(shortened, 'always');
  if (word.endsWith('ь')) add(word.slice(0, -1), 'before-close-vowel');
  if (/([бвгджзклмнпрстфхцчшщ])\1$/u.test(word)) add(word.slice(0, -1), 'always');
  return variants;
}

/** Verb stems behind a verbal noun in -у or -ю: «оқу» → «оқы», «беру» → «бер»; empty for other words. */
export function verbStems(verbalNoun: string): readonly string[] {
  const base = verbalNoun.slice(0, -1);
  const last = base.slice(-1);
  if (verbalNoun.endsWith('ю')) return last === 'и' ? [`${base}й`, base] : [`${base}й`];
  if (!verbalNoun.endsWith('у')) return [];
  const stems = [base];
  if (!'аеәоөұүыі'.includes(last)) stems.push(`${base}ы`, `${base}і`);
  const voiceless = [...VOICED].find(([, letter]) => letter === last)?.[0];
  if (voiceless !== undefined) stems.push(base.slice(0, -1) + voiceless);
  return stems;
}

/** Spellings of one verb stem before suffixes: «тап» → «таб-а», «тау-ып»; «оқы» → «оқ-иды». */
export function verbStemVariants(stem: string): readonly StemVariant[] {
  const variants: StemVariant[] = [{ stem, when: 'always' }];
  const withVoice = voiced(stem);
  if (withVoice !== undefined) variants.push({ stem: withVoice, when: 'before-vowel' });
  if (stem.endsWith('п')) variants.push({ stem: `${stem.slice(0, -1)}у`, when: 'before-close-vowel' });
  if (stem.length > 2 && /[ыі]$/u.test(stem))
    variants.push({ stem: stem.slice(0, -1), when: 'before-glide' });
  return variants;
}
