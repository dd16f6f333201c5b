import type { Language, SectionKind } from '../model/Posting.js';
import { bodyLanguage } from './bodyLanguage.js';
import { bodyWithAddress } from './groupBodies.js';
import type { SectionMark } from './Mark.js';
import type { Place, Source } from './Source.js';
import { UNRANKED } from './Source.js';

interface Sentence {
  readonly section: SectionKind;
  readonly language: Language;
  readonly pattern: RegExp;
}

const SENTENCES: readonly Sentence[] = [
  {
    // «Құжаттар … 7 жұмыс күні ішінде тапсырылуы тиіс», «Құжаттарды қабылдау мерзімі – 5 жұмыс күні»
    ...{ section: 'documents', language: 'kk' },
    pattern:
      /(?:Құжат|Өтін[іи][шм])\p{L}{0,12}(?!\p{L})[^\n]{0,200}?(?:(?<!\p{L})(?:(?:күн|апта|ай)\p{L}{0,6}\sішінде|дейін)[^\n]{0,60}?\s(?:тапсырыл|қабылдан|ұсыныл|жіберіл)|\s(?:тапсыру|қабылдау|жіберу)\sмерзімі[^\n]{0,100}?күн)/uy,
  },
  {
    // «Документы принимаются в течение 7 рабочих дней», «Приём документов осуществляется в течение 5 рабочих дней»
    ...{ section: 'documents', language: 'ru' },
    pattern:
      /(?:(?:Документы|Заявления|Заявки|Анкеты|Резюме)[^\n]{0,60}?\s(?:принимаются|представляются|предоставляются|подаются|направляются|сдаются)|(?:Срок\s)?(?:При[её]м|при[её]ма|Подача|подачи)\s(?:документов|заявлений|заявок))[^\n]{0,100}?(?:(?<!\p{L})(?:дней|дня|недел\p{L}{1,4})(?!\p{L})|\s(?:до|по)\s[«"]?\d)/uy,
  },
  {
    // «Конкурс Агенттік төрағасының … бұйрығы негізінде өткізіледі»
    ...{ section: 'other', language: 'kk' },
    pattern: /Конкурс\s[^\n]{0,300}?(?:негізінде|сәйкес)\s[^\n]{0,30}?(?:өткізіл|жүргізіл)/uy,
  },
  {
    // «Конкурс проводится на основании приказа Председателя Агентства …»
    ...{ section: 'other', language: 'ru' },
    pattern:
      /Конкурс\s(?:проводится|осуществляется)\s[^\n]{0,40}?(?:на\sосновании|в\sсоответствии|согласно)/uy,
  },
];

const NEAR = 200;

/** «Абайский районный суд, 100101, Карагандинская область, …»: the positions of another body follow. */
function nextBody(line: string): Pick<Sentence, 'section' | 'language'> | undefined {
  const language = bodyLanguage(bodyWithAddress(line) ?? '');
  return language === undefined ? undefined : { section: 'other', language };
}

/**
 * A line or sentence on handing in papers within some days, on the order that a competition follows, or with the name and address of a body: it opens a section of its own, so that
 * what stands before it ends there.
 */
export function noticeSentence({ text }: Source, { at, lineStart, rank }: Place): SectionMark | undefined {
  // In a paragraph that holds everything it follows a full stop.
  if (!lineStart && !/[.;]\s?$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const sentence = SENTENCES.find(({ pattern }) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  const { section, language } =
    sentence ?? (lineStart ? nextBody(text.slice(at, at + NEAR)) : undefined) ?? {};
  if (section === undefined || language === undefined) return undefined;
  return { kind: 'section', section, language, rank: rank ?? UNRANKED, start: at, end: at };
}
