import type { Section } from '../model/Posting.js';

const REGION =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{1,40}ий район города (?:Астана|Алматы|Шымкент)|(?:Астана|Алматы|Шымкент) қаласының \p{Lu}[\p{L}-]{1,40} ауданы|\p{Lu}[\p{L}-]{1,40}ая область|область \p{Lu}\p{L}{1,40}|\p{Lu}[\p{L}-]{1,40}(?: \p{Lu}\p{L}{1,40})? облысы|(?:г\. ?|город )(?:Астана|Алматы|Шымкент)|(?:Астана|Алматы|Шымкент) қ(?:аласы|\.))(?!\p{L})/u;
const LONGEST_ADDRESS = 500;
const ADDRESS = /^(?:адрес|местонахождение|место нахождения|мекенжай|орналасқан)/iu;

/** The region that an address states: «150500, Северо-Казахстанская область, …», «Қызылорда облысы, Арал ауданы». */
export function regionInAddress(address: string): string | undefined {
  return REGION.exec(address.slice(0, LONGEST_ADDRESS))?.[0];
}

/** The name of a body without the address that follows it: «… мемлекеттік мекемесі. Батыс Тест облысы, Абай көшесі, 7.» */
export function withoutAddress(body: string): string {
  const at = body.search(/\.\s+(?:\d{6},?\s)?(?=\p{Lu})/u);
  return at >= 0 && regionInAddress(body.slice(at)) !== undefined ? body.slice(0, at) : body;
}

/** The region in what stands under a heading like «Адрес» or «Мекенжайы». */
export function regionOfAddress(sections: readonly Section[]): string | undefined {
  const address = sections.find(({ kind, heading }) => kind === 'other' && ADDRESS.test(heading ?? ''));
  return regionInAddress(address?.text ?? '');
}
