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

/** What names can say and duties cannot: «водитель» has no area, «выдает права водителям» is of some. */
const NO_AREA = 'other';

/** Positions whose duties touch every area: who has no unit of his own directs or serves the whole body. */
const GENERAL: ReadonlySet<string> = new Set(['head', 'deputy', 'adviser']);

/** Codes the functional area: by the unit's name, then the title, then the duties, last by the body's name. */
export function codeArea(posting: Posting, tools: AreaTools): CodedValue {
  const { unit, title, titles, body, sections } = posting;
  const duties = sections.filter(({ kind }) => kind === 'duties').map(({ text }) => text);
  const isGeneral = unit === undefined && GENERAL.has(tools.position);
  const byDuties = ['duties', duties] as const;
  const byBody = ['body', [body ?? '']] as const;
  const sources = [
    ['unit', [unit ?? '']],
    ['title', [title]],
    ['title', Object.values(titles ?? {})],
    // The unit of one who heads a body is the body.
    ...(isGeneral ? [byBody, byDuties] : [byDuties, byBody]),
  ] as const;
  for (const [from, texts] of sources) {
    const named = areasIn(texts, tools).filter(({ id }) => from !== 'duties' || id !== NO_AREA);
    if (named.length === 0) continue;
    const most = mostNamed(named)?.id;
    const chosen = named.find(({ id }) => id === most);
    const isSure = from !== 'duties' || (unit === undefined && !isGeneral) || prevails(named, most);
    if (chosen !== undefined && isSure) {
      return { id: chosen.id, reason: { from, quote: quoteOf(chosen.reading, chosen).quote } };
    }
  }
  return { id: NO_AREA, reason: { from: 'none' } };
}

function areasIn(texts: readonly string[], { table, read }: AreaTools): readonly NamedArea[] {
  const named: NamedArea[] = [];
  for (const text of texts) {
    if (text === '') continue;
    const reading = read(text);
    for (const { id, language, first, last } of placeValues(reading, table))
      named.push({ id, language, first, last, reading });
  }
  return named;
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
