import { setTimeout as wait } from 'node:timers/promises';
import type { Fetched } from './Fetched.js';
import type { HttpGet } from './HttpGet.js';
import { PatientGet } from './PatientGet.js';
import { PATIENCE } from './patience.js';
import { PortalVisitor } from './PortalVisitor.js';

/** Fetches one page as a crawl would: its robots.txt first, with retries, and from its own host only. */
export function fetchSinglePage(
  url: URL,
  get: HttpGet,
  { signal, onNotice }: { readonly signal: AbortSignal; readonly onNotice: (notice: string) => void },
): Promise<Fetched> {
  const surroundings = {
    get,
    signal,
    clock: () => new Date(),
    sleep: (milliseconds: number, stop: AbortSignal) => wait(milliseconds, undefined, { signal: stop }),
    random: Math.random,
  };
  const requests = new PatientGet(surroundings, { ...PATIENCE, floor: 0 }, (milliseconds, because) => {
    onNotice(`${because}; waiting ${Math.round(milliseconds / 1000)} s`);
  });
  const visitor = new PortalVisitor(requests, new Set([url.host]), (_url, notice) => {
    onNotice(notice);
  });
  return visitor.fetch(url);
}
