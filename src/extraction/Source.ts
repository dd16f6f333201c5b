/** The text of a document with what its layout says about it, whatever the format was. */
export interface Source {
  /** Blocks (paragraphs, cells, list items) one to a line; no runs of spaces. */
  readonly text: string;
  /** Offsets of lines that the layout sets off, with their rank: 1–6 for h1–h6, 7 for a label beside a value, 8 for a line in bold letters. */
  readonly ranks: ReadonlyMap<number, number>;
  /** Offsets of lines, with the end of the smallest block that holds the line and text after it; a heading's section ends there. */
  readonly ends?: ReadonlyMap<number, number>;
  /** Offsets of lines that are nothing but links. */
  readonly links?: ReadonlyMap<number, LinkLine>;
  /** Offsets of lines that the markup calls a date. */
  readonly dates?: ReadonlySet<number>;
  /** Plain text breaks its lines anywhere; a page breaks them between blocks. */
  readonly wrapped: boolean;
}

/** Where a line of links stands: menus are often lists, and so are duties with a link. */
export type LinkLine = 'item' | 'line';

/** Where in a source a heading, label or position line may begin. */
export interface Place {
  readonly at: number;
  readonly lineStart: boolean;
  /** Where the line begins. */
  readonly line: number;
  /** True right after the value of a field: «Категория: D-O-4 Регион: Алматы» states two fields on one line. */
  readonly afterField: boolean;
  /** The rank the layout gives the line; absent for ordinary lines. */
  readonly rank?: number;
}

/** Rank of a label that stands beside its value in a table or list of definitions. */
export const LABEL_RANK = 7;

/** Rank of a line that is set off by bold letters or by what its class calls it. */
export const STRONG_RANK = 8;

/** Rank of a heading that only its words set off. */
export const UNRANKED = 9;
