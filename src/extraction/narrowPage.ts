import { load } from 'cheerio/slim';
import { isTooDeep } from './isTooDeep.js';

/** CSS selectors of a portal whose labels alone do not tell the posting from its surroundings. */
export interface PageSelectors {
  /** The part that holds the posting; a page without it is read whole. */
  readonly main?: string | undefined;
  /** Parts that never belong to the posting. */
  readonly ignore?: string | undefined;
}

/** The markup of a page without what the selectors leave out; its head, with the data that may stand there, is kept. */
export function narrowPage(html: string, { main, ignore }: PageSelectors): string {
  if ((main === undefined && ignore === undefined) || isTooDeep(html)) return html;
  // Left as they are, references need not be written back.
  const page = load(html, { xml: { xmlMode: false, decodeEntities: false } });
  if (ignore !== undefined) page(ignore).remove();
  const kept = main === undefined ? page([]) : page(main);
  if (kept.length === 0) return page.html();
  const parts = kept.toArray().map((part) => page.html(part));
  return [page.html(page('head')), ...parts].join('\n');
}

/** Whether text is a CSS selector. */
export function isSelector(text: string): boolean {
  try {
    load('<p></p>')(text);
    return true;
  } catch {
    return false;
  }
}
