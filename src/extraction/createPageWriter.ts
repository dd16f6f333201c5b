import { singleSpaced } from './cleanText.js';
import type { LinkLine, Source } from './Source.js';
import { STRONG_RANK } from './Source.js';

// Pages made from Markdown by hand keep its signs.
const MARKDOWN_HEADING = /^(#{1,6}) (?=\p{L})/u;
const MARKDOWN_BOLD = /\*\*([^*\n]{1,200})\*\*/gu;

/** What the layout says about a piece of text. */
interface Piece {
  readonly rank?: number;
  readonly link?: LinkLine;
  readonly isDate?: boolean;
  /** In bold letters. */
  readonly isStrong?: boolean;
}

/** Gathers the lines of a page, and where the block ends that holds a line together with what follows it. */
export interface PageWriter {
  write(text: string, piece: Piece): void;
  /** Ends the line. */
  flush(): void;
  /** The line so far if it is of few pieces, as a label is; else nothing. */
  shortLine(): string;
  /** True at the start of a line. */
  isFresh(): boolean;
  /** Opens a block; the number is to be given to `close`. */
  open(): number;
  close(firstLine: number): void;
  source(): Source;
}

/** A writer for one page. */
export function createPageWriter(): PageWriter {
  const lines: { readonly start: number; readonly text: string }[] = [];
  const source = {
    ranks: new Map<number, number>(),
    links: new Map<number, LinkLine>(),
    ends: new Map<number, number>(),
    dates: new Set<number>(),
  };
  // Lines whose block is not known yet; every line enters and leaves once, so the work is linear.
  const waiting: number[] = [];
  let [pieces, length] = [new Array<string>(), 0];
  let [rank, link]: [number | undefined, LinkLine | 'none' | undefined] = [undefined, undefined];
  let [isFresh, isDate, isStrong] = [true, false, true];
  const flush = (): void => {
    const { line, level } = readLine(pieces.join(''));
    rank ??= level ?? (isStrong ? STRONG_RANK : undefined);
    if (line !== '') {
      if (rank !== undefined) source.ranks.set(length, rank);
      if (isDate) source.dates.add(length);
      if (link !== undefined && link !== 'none') source.links.set(length, link);
      waiting.push(lines.length);
      lines.push({ start: length, text: line });
      length += line.length + 1;
    }
    [pieces, rank, link, isFresh, isDate, isStrong] = [[], undefined, undefined, true, false, true];
  };
  return {
    write: (text, piece) => {
      if (isFresh && /\S/u.test(text)) [rank, isFresh, isDate] = [piece.rank, false, piece.isDate === true];
      if (/[\p{L}\p{N}]/u.test(text)) {
        link = piece.link === undefined ? 'none' : (link ?? piece.link);
        isStrong &&= piece.isStrong === true;
      }
      pieces.push(text);
    },
    flush,
    shortLine: () => (pieces.length > 3 ? '' : pieces.join('')),
    isFresh: () => isFresh,
    open: () => lines.length,
    close: (firstLine) => {
      const last =
        waiting.at(-1) === lines.length - 1 && lines.length > firstLine ? waiting.pop() : undefined;
      for (let line = waiting.at(-1); line !== undefined && line >= firstLine; line = waiting.at(-1)) {
        source.ends.set(lines[line]?.start ?? 0, Math.max(0, length - 1));
        waiting.pop();
      }
      if (last !== undefined) waiting.push(last);
    },
    source: () => ({ text: lines.map(({ text }) => text).join('\n'), ...source, wrapped: false }),
  };
}

function readLine(text: string): { readonly line: string; readonly level: number | undefined } {
  const joined = singleSpaced(text).trim();
  if (!joined.startsWith('#') && !joined.includes('**')) return { line: joined, level: undefined };
  return {
    line: joined.replace(MARKDOWN_HEADING, '').replace(MARKDOWN_BOLD, '$1'),
    level: MARKDOWN_HEADING.exec(joined)?.[1]?.length,
  };
}
