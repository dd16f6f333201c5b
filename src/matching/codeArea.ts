import type { Reason } from '../model/CodedPosting.js';
import type { Posting } from '../model/Posting.js';
import type { PlacedValue, ValueTable } from './chooseValue.js';
import { mostNamed, placeValues } from './chooseValue.js';
import type { CodedValue } from './CodedValue.js';
import type { Reading } from './readText.js';
import { quoteOf } from './readText.js';

/** What coding an area needs: the phrases of the areas, a reader of texts, and the position already coded. */
export interface AreaTools {
  readonly table: ValueTable;
  readonly read: (text: string) => Reading;
  readonly position: string;
}

interface NamedArea extends PlacedValue {
  readonly reading: Reading;
}

const NONE: readonly NamedArea[] = [];

/** What names can say and duties cannot: «водитель» has no area, «выдает права водителям» is of some. */
const NO_AREA = 'other';

/** Positions whose duties touch every area: who has no unit of his own directs or serves the whole body. */
const GENERAL: ReadonlySet<string> = new Set(['head', 'deputy', 'adviser']);

/** Codes the functional area: by the unit's name, then the title, then the duties, last by the body's name. */
export function codeArea(posting: Posting, tools: AreaTools): CodedValue {
  const { unit, title, titles, body } = posting;
  const isGeneral = unit === undefined && GENERAL.has(tools.position);
  const byDuties = (): CodedValue | undefined => areaOfDuties(posting, tools, isGeneral);
  const byBody = (): CodedValue | undefined => mostNamedArea('body', areasIn(body, tools));
  return (
    mostNamedArea('unit', areasIn(unit, tools)) ??
    mostNamedArea('title', areasIn(title, tools)) ??
    (titles &&
      mostNamedArea(
        'title',
        Object.values(titles).flatMap((each) => areasIn(each, tools)),
      )) ??
    // The unit of one who heads a body is the body.
    (isGeneral ? (byBody() ?? byDuties()) : (byDuties() ?? byBody())) ?? {
      id: NO_AREA,
      reason: { from: 'none' },
    }
  );
}

function areaOfDuties(posting: Posting, tools: AreaTools, isGeneral: boolean): CodedValue | undefined {
  const duties = posting.sections.filter(({ kind }) => kind === 'duties');
  const named = duties.flatMap(({ text }) => areasIn(text, tools)).filter(({ id }) => id !== NO_AREA);
  const chosen = mostNamed(named);
  const isSure = (posting.unit === undefined && !isGeneral) || prevails(named, chosen?.id);
  return isSure ? evidenced('duties', chosen) : undefined;
}

function mostNamedArea(from: Reason['from'], named: readonly NamedArea[]): CodedValue | undefined {
  return evidenced(from, mostNamed(named));
}

function evidenced(from: Reason['from'], area: NamedArea | undefined): CodedValue | undefined {
  return area && { id: area.id, reason: { from, quote: quoteOf(area.reading, area).quote } };
}

function areasIn(text: string | undefined, { table, read }: AreaTools): readonly NamedArea[] {
  if (text === undefined || text === '') return NONE;
  const reading = read(text);
  return placeValues(reading, table).map(({ id, language, first, last }) => ({
    id,
    language,
    first,
    last,
    reading,
  }));
}

/** Where a unit has a name that is no area's, a single word of the duties is no evidence: it takes most of several. */
function prevails(named: readonly NamedArea[], most: string | undefined): boolean {
  // The duties stand there once in each language: what only one of them repeats is repeated.
  return [...new Set(named.map(({ reading }) => reading))].some((text) => {
    const here = named.filter(({ reading }) => reading === text);
    const own = here.filter(({ id }) => id === most).length;
    return own > 1 && own * 2 > here.length;
  });
}
