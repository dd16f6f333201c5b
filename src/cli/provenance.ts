import type { Labels } from '../model/Codebook.js';
import type { SectionKind } from '../model/Posting.js';
import type { CodingOptions } from './prepareCoder.js';
import { VERSION } from './version.js';

const SECTIONS: Readonly<Record<SectionKind, Labels>> = {
  general: { en: 'general', ru: 'общие сведения', kk: 'жалпы мәліметтер' },
  duties: { en: 'duties', ru: 'обязанности', kk: 'міндеттер' },
  requirements: { en: 'requirements', ru: 'требования', kk: 'талаптар' },
  salary: { en: 'salary', ru: 'оплата', kk: 'жалақы' },
  documents: { en: 'documents', ru: 'документы', kk: 'құжаттар' },
  other: { en: 'other', ru: 'прочее', kk: 'өзге' },
};

const DESIRED_COUNTED: Labels = {
  en: 'Desirable skills count like required ones.',
  ru: 'Желательные навыки учтены наравне с требуемыми.',
  kk: 'Құпталатын дағдылар талап етілетін дағдылармен бірдей есептелді.',
};

const DESIRED_LEFT_OUT: Labels = {
  en: 'Desirable skills were left out.',
  ru: 'Желательные навыки не учтены.',
  kk: 'Құпталатын дағдылар есептелмеді.',
};

const RECONSTRUCTION: Labels = {
  en: 'The shipped keywords, categories, positions and areas are a reconstruction, not the study’s Table 1 (doi 10.21511/ppm.23(2).2025.40).',
  ru: 'Ключевые слова, категории, должности и направления из поставки — реконструкция, а не Таблица 1 исследования (doi 10.21511/ppm.23(2).2025.40).',
  kk: 'Бірге берілген кілт сөздер, санаттар, лауазымдар мен бағыттар — зерттеудің 1-кестесі емес, оның қайта құрастырылған нұсқасы (doi 10.21511/ppm.23(2).2025.40).',
};

/** Which program, which keyword files (by their hash), which sections and which rules made the figures. */
export function provenance(hash: string, options: CodingOptions): readonly Labels[] {
  const desired = options.withoutDesired === true ? DESIRED_LEFT_OUT : DESIRED_COUNTED;
  return [made(hash, options), desired, RECONSTRUCTION];
}

function made(hash: string, { keywords, sections }: CodingOptions): Labels {
  const own = (and: string): string => (keywords === undefined ? '' : ` ${and} ${keywords}`);
  const read = (lang: keyof Labels): string => sections.map((kind) => SECTIONS[kind][lang]).join(', ');
  return {
    en: `qyzmet ${VERSION}; keywords ${hash} (shipped files${own('and')}); sections read: ${read('en')}.`,
    ru: `qyzmet ${VERSION}; ключевые слова ${hash} (файлы из поставки${own('и')}); прочитанные разделы: ${read('ru')}.`,
    kk: `qyzmet ${VERSION}; кілт сөздер ${hash} (бірге берілген файлдар${own('және')}); оқылған бөлімдер: ${read('kk')}.`,
  };
}
