/** How long to wait between requests; milliseconds. */
export interface PauseRules {
  readonly floor: number;
  /** A crawl-delay above this is cut to it. */
  readonly crawlDelayCap: number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
}

const JITTER = 0.3;

/**
 * The pause after an answer: the floor, the portal's crawl-delay or the time the portal itself needed,
 * whichever is longest, and up to 30 % more so that the rhythm is not that of a machine.
 */
export function pauseAfter(latency: number, crawlDelay: number, rules: PauseRules): number {
  const least = Math.max(rules.floor, Math.min(crawlDelay, rules.crawlDelayCap), latency);
  return Math.round(least * (1 + JITTER * rules.random()));
}
