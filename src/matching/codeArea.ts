import type { Posting } from '../model/Posting.js';
import type { ValueTable } from './chooseValue.js';
import { mostNamed, placeValues } from './chooseValue.js';
import type { CodedValue } from './CodedValue.js';
import type { Reading } from './readText.js';
import { quoteOf } from './readText.js';

/** Codes the functional area: by the unit's name, then the title, then the duties, last by the body's name. */
export function codeArea(posting: Posting, table: ValueTable, read: (text: string) => Reading): CodedValue {
  const duties = posting.sections.filter(({ kind }) => kind === 'duties').map(({ text }) => text);
  const sources = [
    ['unit', [posting.unit ?? '']],
    ['title', [posting.title]],
    ['title', Object.values(posting.titles ?? {})],
    ['duties', duties],
    ['body', [posting.body ?? '']],
  ] as const;
  for (const [from, texts] of sources) {
    const named = texts.flatMap((text) => {
      const reading = read(text);
      return placeValues(reading, table).map((value) => ({ ...value, reading }));
    });
    const most = mostNamed(named)?.id;
    const chosen = named.find(({ id }) => id === most);
    if (chosen !== undefined) {
      return { id: chosen.id, reason: { from, quote: quoteOf(chosen.reading, chosen).quote } };
    }
  }
  return { id: 'other', reason: { from: 'none' } };
}
