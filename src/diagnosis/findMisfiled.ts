import type { Phrase } from '../model/Codebook.js';
import type { Finding } from './Finding.js';
import { findingAt } from './Finding.js';
import type { Entry } from './listEntries.js';

const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
const CYRILLIC_WORD = /\p{Script=Cyrillic}{3}/u;

/** Entries under a language whose endings do not suit them. */
export function findMisfiled(entries: readonly Entry[]): readonly Finding[] {
  const inKazakh = new Set(
    entries.flatMap(({ phrase, family }) => (phrase.language === 'kk' ? [`${family}/${phrase.text}`] : [])),
  );
  return entries.flatMap(({ phrase, family }) => {
    if (phrase.inflection !== 'inflected' || inKazakh.has(`${family}/${phrase.text}`)) return [];
    const advice = adviceFor(phrase);
    if (advice === undefined) return [];
    return findingAt(phrase.at, {
      severity: 'note',
      kind: 'misfiled',
      message: `“${phrase.text}” ${advice}`,
    });
  });
}

function adviceFor({ text, language }: Phrase): string | undefined {
  if (language === 'ru' && KAZAKH_LETTER.test(text)) {
    return 'has Kazakh letters and stands under ru, where Kazakh endings are not found. List it under kk too.';
  }
  if (language === 'en' && CYRILLIC_WORD.test(text)) {
    return 'has a Cyrillic word and stands under en, where it is found only as written. Move it to ru or kk.';
  }
  return undefined;
}
