import type { Language } from '../model/Posting.js';
import type { FieldMark } from './Mark.js';
import { isJobTitle } from './isJobTitle.js';
import type { Source } from './Source.js';
import { LABEL_RANK } from './Source.js';

const LONGEST = 200;
const RUSSIAN =
  /^(?:\p{Lu}\p{L}+(?:ый|ий|ой|ое|ая|ские|ское|ской|ская) ){0,3}(?:управление|департамент|министерство|комитет|аппарат|агентство|инспекция|акимат|суд|служба|отдел(?= .*(?:город|район|област)))(?!\p{L})/iu;
const KAZAKH =
  /(?:басқармасы|департаменті|министрлігі|комитеті|аппараты|агенттігі|инспекциясы|әкімдігі|соты|қызметі|(?:қаласының|ауданының|облысының) [\p{L} ]*бөлімі)$/iu;

/** The body above a position on a page that groups its positions by bodies: the nearest heading before it that names one. */
export function groupBody({ text, ranks }: Source, position: number): FieldMark | undefined {
  let nearest: FieldMark | undefined;
  for (const [start, rank] of ranks) {
    if (start >= position) break;
    const value = rank < LABEL_RANK ? text.slice(start, start + LONGEST + 1).split('\n', 1)[0] : undefined;
    if (value === undefined || value.length > LONGEST || isJobTitle(value)) continue;
    const language = bodyLanguage(value);
    if (language !== undefined)
      nearest = {
        kind: 'field',
        field: 'body',
        language,
        start,
        end: start + value.length,
        value,
        setOff: true,
      };
  }
  return nearest;
}

/** The language in which a text reads like the name of a state body; undefined if it does not. */
export function bodyLanguage(text: string): Language | undefined {
  if (KAZAKH.test(text)) return 'kk';
  return RUSSIAN.test(text) ? 'ru' : undefined;
}
