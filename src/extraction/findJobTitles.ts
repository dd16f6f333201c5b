import { isJobTitle } from './isJobTitle.js';
import type { Mark, PositionMark } from './Mark.js';
import { cleanTitle, readCategoryCode } from './readCategory.js';
import type { Source } from './Source.js';

/** Lines of their own that name a position and have duties or requirements before the next such line; links name other postings. */
export function findJobTitles(source: Source, marks: readonly Mark[]): PositionMark[] {
  const coded = marks.flatMap((mark) => (isCoded(mark) ? [mark.start] : []));
  // «Біз іздейтін маман» ends like a title, but opens requirements.
  const headings = new Set(marks.flatMap((mark) => (isKnownHeading(mark) ? [mark.start] : [])));
  const lines = jobLines(source).filter(({ start }) => !headings.has(start));
  let next = 0;
  return lines.filter(({ start }, index) => {
    while ((coded[next] ?? Infinity) < start) next += 1;
    return (coded[next] ?? Infinity) < (lines[index + 1]?.start ?? Infinity);
  });
}

function jobLines({ text, links, wrapped }: Source): PositionMark[] {
  const found: PositionMark[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const title = line.length > 300 || wrapped ? '' : cleanTitle(line);
    if (isJobTitle(title) && links?.has(start) !== true) {
      const categoryCode = readCategoryCode(line);
      found.push({
        kind: 'position',
        start,
        end: start + line.length,
        title,
        ...(categoryCode !== undefined && { categoryCode }),
      });
    }
    start += line.length + 1;
  }
  return found;
}

function isKnownHeading(mark: Mark): boolean {
  return mark.kind === 'section' && mark.language !== undefined;
}

function isCoded(mark: Mark): boolean {
  return mark.kind === 'section' && (mark.section === 'duties' || mark.section === 'requirements');
}
