import type { Crawl } from './Crawl.js';

/** Whether a posting stands on a page that this run, or the cut-off one that it carries on, has seen. */
export function wasSeen({ sink }: Pick<Crawl, 'sink'>, { href }: URL): boolean {
  return sink.page(href)?.ids.some((id) => sink.seenInRun(id)) === true;
}
