import type { Language } from '../model/Posting.js';

const RUSSIAN =
  /^(?:\p{Lu}\p{L}+(?:ый|ий|ой|ое|ая|ские|ское|ской|ская) ){0,3}(?:управление|департамент|министерство|комитет|аппарат|агентство|инспекция|акимат|суд|служба|ревизионная комиссия|отдел(?= .*(?:город|район|област)))(?!\p{L})/iu;
const KAZAKH =
  /(?:басқармасы|департаменті|министрлігі|комитеті|аппараты|агенттігі|инспекциясы|әкімдігі|соты|қызметі|тексеру комиссиясы|(?:қаласының|ауданының|облысының) [\p{L} ]*бөлімі)$/iu;

/** The language in which a text reads like the name of a state body; undefined if it does not. */
export function bodyLanguage(text: string): Language | undefined {
  if (KAZAKH.test(text)) return 'kk';
  return RUSSIAN.test(text) ? 'ru' : undefined;
}
