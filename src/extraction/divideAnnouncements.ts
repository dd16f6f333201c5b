import { detectLanguage } from '../text/language.js';
import { linesOf } from './linesOf.js';
import type { Mark } from './Mark.js';
import type { Source } from './Source.js';

const ANNOUNCES =
  /^(?:\d{2}\.\d{2}\.\d{4} [–—-] )?[«"“\p{Lu}][^:;\n]{5,300}\s(?:об[ъь]явля(?:ет|ют)(?:ся)?\s[^.:;\n]{0,60}конкурс|конкурс\s+жариялай(?:ды|мыз))/u;

/**
 * The announcements of a page that holds several with positions of their own, each of which states its body, address and deadline for
 * those. The versions of one announcement in two languages stay together, and so does a title that is repeated.
 */
export function divideAnnouncements(source: Source, marks: readonly Mark[]): readonly Source[] {
  const { text } = source;
  const positions = marks.filter(({ kind }) => kind === 'position').map(({ start }) => start);
  const cuts: number[] = [];
  let languages = new Set<unknown>();
  let from = 0;
  for (const { start, line } of linesOf(text)) {
    if (!ANNOUNCES.test(line)) continue;
    const language = detectLanguage(line);
    const hasOwn = positions.some((at) => at > from && at < start);
    if (hasOwn && languages.has(language) && positions.some((at) => at > start)) {
      cuts.push(start);
      languages = new Set();
    }
    if (hasOwn || languages.size === 0) from = start;
    languages.add(language);
  }
  if (cuts.length === 0) return [source];
  return [0, ...cuts].map((cut, index) => slice(source, cut, cuts[index] ?? text.length));
}

function slice({ text, ranks, ends, links, dates, wrapped }: Source, from: number, to: number): Source {
  const moved = <T>(places: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...places].filter(([at]) => at >= from && at < to).map(([at, value]) => [at - from, value]));
  const limits =
    ends === undefined ? undefined : [...moved(ends)].map(([at, end]) => [at, end - from] as const);
  const days = dates === undefined ? undefined : [...dates].filter((at) => at >= from && at < to);
  return {
    text: text.slice(from, to),
    ranks: moved(ranks),
    ...(limits === undefined ? {} : { ends: new Map(limits) }),
    ...(links === undefined ? {} : { links: moved(links) }),
    ...(days === undefined ? {} : { dates: new Set(days.map((at) => at - from)) }),
    wrapped,
  };
}
