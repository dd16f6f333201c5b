/** Vowel harmony: suffixes after a stem are all back (а, ы, ғ, қ) or all front (е, і, г, к). */
export type Harmony = 'back' | 'front';

/** How strictly the first consonant of a suffix must agree with the letter before it. */
export type Agreement = 'strict' | 'any';

/** The letters of a suffix that change with harmony. */
export interface HarmonyLetters {
  /** Open vowel: а or е. */
  readonly open: string;
  /** Close vowel: ы or і. */
  readonly close: string;
  /** Voiced velar: ғ or г. */
  readonly voiced: string;
  /** Voiceless velar: қ or к. */
  readonly voiceless: string;
}

/** Suffix letters of each harmony. */
export const HARMONY_LETTERS: Readonly<Record<Harmony, HarmonyLetters>> = {
  back: { open: 'а', close: 'ы', voiced: 'ғ', voiceless: 'қ' },
  front: { open: 'е', close: 'і', voiced: 'г', voiceless: 'к' },
};

/** Letters that count as a vowel before a suffix; у, и, ю count as glides. */
export const VOWELS = 'аәеёоөұүыіэя';

const CLASSES = {
  vowel: VOWELS,
  glide: 'йруию',
  lateral: 'л',
  nasal: 'мнң',
  sibilant: 'зж',
  voiceless: 'бвгғдкқпстфхһцчшщ',
} as const;

type SoundClass = keyof typeof CLASSES;
const ORDER: readonly SoundClass[] = ['vowel', 'glide', 'lateral', 'nasal', 'sibilant', 'voiceless'];

function afterClass(sound: SoundClass): string {
  const plain = `(?<=[${CLASSES[sound]}])`;
  if (sound === 'lateral') return `(?:${plain}|(?<=ль))`;
  return sound === 'voiceless' ? `(?:${plain}|(?<=[^л]ь))` : plain;
}

/**
 * First consonant of a suffix as regular-expression source. `row` has one letter for each class of the sound before:
 * vowel, glide, л, nasal, з/ж, voiceless.
 */
export function initial(row: string, agreement: Agreement): string {
  if (agreement === 'any') return `[${[...new Set(row)].join('')}]`;
  const choices = ORDER.map((sound, index) => afterClass(sound) + row.charAt(index));
  return `(?:${choices.join('|')})`;
}

/** A Russian consonant cluster at the end of a loan word, after which both harmonies are heard. */
const LOAN_CLUSTER = /[аеиоуыэюя].*[бвгджзклмнпрстфхцчшщ]{2}$/u;

/** True for loan words such as «факт» and «объект» whose final consonants may take a helping vowel. */
export function endsInLoanCluster(word: string): boolean {
  return LOAN_CLUSTER.test(word);
}

/** Harmonies a word's suffixes may have; the last vowel decides where it can. */
export function harmoniesOf(word: string): readonly Harmony[] {
  if (endsInLoanCluster(word) || word.endsWith('ь')) return ['back', 'front'];
  const last = /[аоұыяеөүіәэёуию](?=[^аоұыяеөүіәэёуию]*$)/u.exec(word)?.[0] ?? '';
  if (last !== '' && 'аоұыя'.includes(last)) return ['back'];
  if (last !== '' && 'еөүі'.includes(last)) return ['front'];
  return ['back', 'front'];
}
