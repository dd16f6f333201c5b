import type { Mark, PositionMark, SectionMark, FieldMark } from './Mark.js';
import type { Source } from './Source.js';
import { LABEL_RANK } from './Source.js';

/** Text that stands under one heading, or under none. */
export interface RawSection {
  readonly mark?: SectionMark;
  readonly text: string;
}

/** The stretch of a document that belongs to one position; the first part of a document stands before any position. */
export interface Part {
  readonly position?: PositionMark;
  readonly sections: RawSection[];
  readonly fields: FieldMark[];
}

const ANNOUNCES = /^\p{Lu}[^.:;]{5,300}\s(?:об[ъь]явля[её]т\s[^.:;]{0,60}конкурс|конкурс\s+жариялайды)/u;

/** Divides a source at its marks into the part before the first position and one part for each position. */
export function divideSource(source: Source, marks: readonly Mark[]): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [{ sections: [], fields: [] }];
  let part = parts[0];
  let open: { mark?: SectionMark; from: number } = { from: 0 };
  for (const mark of marks) {
    if (mark.kind === 'field') part.fields.push(mark);
    const sub = subHeading(mark, open.mark, source);
    if (sub === undefined && !cuts(mark, open.mark)) continue;
    closeSection(source, part, open, mark.start);
    open = mark.kind === 'section' ? { mark: sub ?? mark, from: mark.end } : { from: mark.end };
    if (mark.kind === 'position') {
      part = { position: mark, sections: [], fields: [] };
      parts.push(part);
    }
  }
  closeSection(source, part, open, source.text.length);
  return parts;
}

/** «Прочее», «Өзге» below «Образование» and «Опыт работы» heads one more part of the requirements. */
const MORE =
  /^(?:прочее|прочие|другое|другие|иное|иные|дополнительно|кроме того|басқа(?:сы|лары|лар)?|өзге(?:сі|лері|лер)?|қосымша)$/iu;

/**
 * A heading on a line of its own inside a section of its kind («Образование» under «Требования к кандидатам») heads a part of
 * it, which reaches as far as the whole would have.
 */
function subHeading(mark: Mark, open: SectionMark | undefined, { text }: Source): SectionMark | undefined {
  if (mark.kind !== 'section' || open === undefined) return undefined;
  if (open.section === 'requirements' && mark.language === undefined && MORE.test(mark.heading ?? ''))
    return more(mark, open);
  const { limit } = open;
  if (cuts(mark, open)) return undefined;
  const isLine = mark.language !== undefined && /^[ .]*(?:\n|$)/u.test(text.slice(mark.end, mark.end + 4));
  return isLine ? { ...mark, rank: open.rank, ...(limit === undefined ? {} : { limit }) } : undefined;
}

/** A further part reaches as far as the whole, or its row of a table. */
function more({ heading, start, end, limit: ofRow }: SectionMark, open: SectionMark): SectionMark {
  const { limit: ofWhole, ...whole } = open;
  const limit = ofWhole !== undefined && start >= ofWhole ? ofRow : ofWhole;
  return {
    ...whole,
    start,
    end,
    ...(heading !== undefined && { heading }),
    ...(limit !== undefined && { limit }),
  };
}

/** Some marks stay inside the text of the open section: labels before text on the same line, and pay or category named in passing. */
function cuts(mark: Mark, open: SectionMark | undefined): boolean {
  if (open === undefined || mark.kind === 'position') return true;
  const known = open.language !== undefined;
  if (mark.kind === 'field') return !known || !isNamedInPassing(mark, open);
  if (open.limit !== undefined && mark.start >= open.limit) return true;
  if (mark.language === undefined) return endsSection(mark.rank, open.rank);
  return mark.section !== open.section || mark.language !== open.language || mark.rank < open.rank;
}

function isNamedInPassing({ field, setOff }: FieldMark, { section }: SectionMark): boolean {
  const isCoded = section === 'duties' || section === 'requirements';
  return (field === 'salary' || field === 'categoryCode') && !(setOff && isCoded);
}

/** A heading of unknown words ends a section of the same or a lower rank; an unknown label or bold line only one headed alike. */
function endsSection(rank: number, open: number): boolean {
  return rank >= LABEL_RANK ? open === rank : open >= rank;
}

function closeSection(
  source: Source,
  part: Part,
  open: { mark?: SectionMark; from: number },
  end: number,
): void {
  const coded = open.mark?.section === 'duties' || open.mark?.section === 'requirements';
  const limit = Math.min(end, open.mark?.limit ?? end);
  const cut = coded ? firstMenu(source, open.from, firstAnnouncement(source, open.from, limit)) : limit;
  // «Требования: опыт»: what may be a second heading is the text where nothing else is.
  const from = isText(source.text.slice(open.from, cut)) ? open.from : (open.mark?.firstEnd ?? open.from);
  pushText(part, open.mark, source.text.slice(from, cut));
  pushText(part, undefined, source.text.slice(Math.max(cut, open.from), end));
}

function isText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function pushText(part: Part, mark: SectionMark | undefined, text: string): void {
  if (!isText(text)) return;
  part.sections.push({ ...(mark !== undefined && { mark }), text });
}

/** Where a line announces a competition: the notice begins again in the other language. */
function firstAnnouncement({ text }: Source, from: number, end: number): number {
  let at = from;
  for (const line of text.slice(from, end).split('\n')) {
    if (at > from && ANNOUNCES.test(line)) return at;
    at += line.length + 1;
  }
  return end;
}

/** Where a line of links, or a list of them, shows that the page's own words go on («Подать заявку», a menu). */
function firstMenu({ text, links }: Source, from: number, end: number): number {
  if (links === undefined || links.size === 0) return end;
  let before: number | undefined;
  let at = from;
  for (const line of text.slice(from, end).split('\n')) {
    const link = links.get(at);
    if (link === 'line') return before ?? at;
    if (link === 'item' && before !== undefined) return before;
    before = link === 'item' ? at : undefined;
    at += line.length + 1;
  }
  return end;
}
