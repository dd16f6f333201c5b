import type { PortalProfile } from './PortalProfile.js';

const PAUSE_SECONDS = 5;

/** A profile for a list of postings of which only the address is known; links are then found by likeness. */
export function profileForUrl(address: string): PortalProfile {
  const url = new URL(address);
  return {
    id: url.host.replaceAll(':', '-'),
    verified: false,
    base: url.origin,
    starts: [{ url: url.href }],
    pager: { kind: 'links' },
    pauseSeconds: PAUSE_SECONDS,
  };
}
