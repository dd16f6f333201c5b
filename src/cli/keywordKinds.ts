/** What keyword files are about, in the order in which they enter the hash. */
export const KEYWORD_KINDS = [
  'digital',
  'cues',
  'contexts',
  'positions',
  'areas',
  'regions',
  'headings',
] as const;

export type KeywordKind = (typeof KEYWORD_KINDS)[number];
