import type { SectionMark } from './Mark.js';
import type { Place, Source } from './Source.js';
import { UNRANKED } from './Source.js';

// «Құжаттар … 7 жұмыс күні ішінде тапсырылуы тиіс», «Құжаттарды қабылдау мерзімі – 5 жұмыс күні»
const KAZAKH =
  /(?:Құжат|Өтін[іи][шм])\p{L}{0,12}(?!\p{L})[^\n]{0,200}?(?:(?<!\p{L})(?:күн|апта|ай)\p{L}{0,6}\sішінде[^\n]{0,60}?\s(?:тапсырыл|қабылдан|ұсыныл|жіберіл)|\s(?:тапсыру|қабылдау|жіберу)\sмерзімі[^\n]{0,100}?күн)/uy;
// «Документы принимаются в течение 7 рабочих дней», «Приём документов осуществляется в течение 5 рабочих дней»
const RUSSIAN =
  /(?:(?:Документы|Заявления|Заявки|Анкеты|Резюме)[^\n]{0,60}?\s(?:принимаются|представляются|предоставляются|подаются|направляются|сдаются)|(?:Срок\s)?(?:При[её]м|при[её]ма|Подача|подачи)\s(?:документов|заявлений|заявок))[^\n]{0,100}?(?<!\p{L})(?:дней|дня|недел\p{L}{1,4})(?!\p{L})/uy;

/** A line on handing in papers within some days: it opens a section of its own, so that what stands before it ends there. */
export function paperSentence({ text }: Source, { at, lineStart, rank }: Place): SectionMark | undefined {
  if (!lineStart) return undefined;
  const language = [
    { pattern: KAZAKH, language: 'kk' as const },
    { pattern: RUSSIAN, language: 'ru' as const },
  ].find(({ pattern }) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  })?.language;
  if (language === undefined) return undefined;
  return { kind: 'section', section: 'documents', language, rank: rank ?? UNRANKED, start: at, end: at };
}
