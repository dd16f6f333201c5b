/* eslint-disable no-control-regex -- removing control characters is the purpose */
const WORD_FIELD = /\u0013[^\u0013-\u0015]*(?:\u0014|(?=\u0015))/gu;
const BARE_LINK = /\bHYPERLINK\s{1,5}"[^"\n]{0,2000}"(?:\s{0,5}\\\p{L}\s{0,5}"[^"\n]{0,200}")*/gu;
const PAGE_NUMBER = /\n\d{1,4}\n{1,2}\f/gu;
const CONTROL =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Plain text without word-processor fields, page numbers, control characters and runs of blanks; table cells come on lines of their own. */
export function cleanText(text: string): string {
  const unified = text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(WORD_FIELD, '')
    .replace(BARE_LINK, '')
    .replace(/[|\v\u0007]/gu, '\n')
    .replace(CONTROL, '');
  // Blanks collapse before page numbers are sought, so that no pattern runs over a long run of blanks twice.
  const paged = collapseBlanks(unified).replace(PAGE_NUMBER, '\n').replaceAll('\f', '\n');
  return collapseBlanks(paged);
}

/** One space for a run of any blanks or line ends. */
export function singleSpaced(text: string): string {
  // Single spaces, of which there are many, are left as they are.
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** One space for a run of any blanks, no blanks at line ends, at most one empty line in a row. */
export function collapseBlanks(text: string): string {
  return text
    .replace(/[^\S\n\f]{2,}|[^\S\n\f ]/gu, ' ')
    .replace(/ ([\n\f]) ?|([\n\f]) /gu, '$1$2')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
