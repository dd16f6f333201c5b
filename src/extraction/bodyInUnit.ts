import { bodyLanguage } from './bodyLanguage.js';
import { legalName } from './headedBody.js';

const OF_A_PLACE = /(?<!\p{L})(?:области|район|город|г\.)|(?:облыс|аудан|қала)\p{L}*/iu;

/** A unit that is a body of its own: it has a legal form, or is one of a place («Департамент доходов по области Жетісу»). */
export function bodyInUnit(unit: string): string | undefined {
  const isBody = legalName(unit) !== undefined || (bodyLanguage(unit) !== undefined && OF_A_PLACE.test(unit));
  return isBody ? unit : undefined;
}
