import type { PageElement } from './pageNodes.js';
import { shortText } from './pageNodes.js';

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const BOLD_NAME = /(?:^|[\s_-])(?:bold|strong|fw-?(?:bold|[6-9]00)|semibold)(?:$|\s)/iu;
const TITLE_NAME = /(?:^|[\s_-])(?:sub)?(?:title|heading|headline|caption|zagolovok)(?:$|[\s_-])/iu;

/** Whether an element sets its text off: by its letters, or as the title that its class calls it. */
export function isStrongElement(element: PageElement): boolean {
  const { name, attribs } = element;
  if (name === 'b' || name === 'strong') return true;
  const names = (attribs['class'] ?? '').slice(0, 300);
  if (BOLD_STYLE.test((attribs['style'] ?? '').slice(0, 300)) || BOLD_NAME.test(names)) return true;
  return TITLE_NAME.test(names) && shortText(element) !== '';
}
