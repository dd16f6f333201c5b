import { linesOf } from './linesOf.js';
import type { FieldMark, Mark } from './Mark.js';
import { readDates } from './readDates.js';
import type { Source } from './Source.js';

const LONGEST = 300;
// «Құжаттар 2026 жылғы 19 наурызға дейін қабылданады», «Өтінімдерді қабылдау 19.03.2026 күні аяқталады», «… 25 қарашада аяқталады»
const KAZAKH =
  /(?<!\p{L})(?:құжат|өтінім|өтініш)\p{L}*[^\n]{0,200}(?:дейін|күні|\d \p{L}{3,10}[дт][ае](?!\p{L}))[^\n]{0,60}(?:қабылда|тапсыр|аяқтал|жүргіз|жібер)/iu;
// «Приём документов осуществляется с 12 по 19 марта 2026 года», «Документы можно подать до 19.03.2026»
const RUSSIAN =
  /(?<!\p{L})(?:при[её]м|подач|пода[тёе]|представ|направ|принима)\p{L}*[^\n]{0,200}(?<!\p{L})(?:до|по|не позднее)\s[^\n]{0,40}\d/iu;
const ABOUT_PAPERS = /(?<!\p{L})(?:документ|заяв|анкет|резюме)/iu;

/** The deadline of a page that states it under no label: the one line that speaks of handing in papers until a date. */
export function deadlineSentence({ text }: Source, marks: readonly Mark[]): FieldMark | undefined {
  if (marks.some((mark) => mark.kind === 'field' && mark.field === 'closesOn')) return undefined;
  const found = [...sentencesOf(text)].filter(({ line }) => saysDeadline(line));
  const [only] = found;
  const days = new Set(found.map(({ line }) => readDates(line).at(-1)));
  if (only === undefined || days.size !== 1) return undefined;
  const { start, line: value } = only;
  return {
    kind: 'field',
    field: 'closesOn',
    language: 'ru',
    start,
    end: start + value.length,
    value,
    setOff: false,
  };
}

/** Lines, and the sentences of those that are too long to be one. */
function* sentencesOf(text: string): ReturnType<typeof linesOf> {
  for (const { start, line } of linesOf(text)) {
    if (line.length <= LONGEST) yield { start, line };
    else for (const match of line.matchAll(SENTENCE)) yield { start: start + match.index, line: match[0] };
  }
}

const SENTENCE = /[^.;]+(?:[.;](?!\s+\p{Lu})[^.;]*)*[.;]?/gu;

function saysDeadline(line: string): boolean {
  if (line.length > LONGEST || !/\d{4}/u.test(line)) return false;
  return (KAZAKH.test(line) || (RUSSIAN.test(line) && ABOUT_PAPERS.test(line))) && readDates(line).length > 0;
}
