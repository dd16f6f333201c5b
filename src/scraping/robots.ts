/** A rule of robots.txt; the pattern is percent-encoded and may hold `*` and a final `$`. */
interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** What a robots.txt says to one crawler. */
export interface Robots {
  readonly rules: readonly Rule[];
  /** Seconds asked for between requests; not part of RFC 9309 but widely used. */
  readonly crawlDelay?: number;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelay?: number;
}

/** The rules of RFC 9309 for a product token (lower case); those for `*` when no group names the token. */
export function parseRobots(text: string, product: string): Robots {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(product));
  const mine = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const delays = mine.map(({ crawlDelay }) => crawlDelay ?? 0);
  const crawlDelay = Math.max(0, ...delays);
  return { rules: mine.flatMap(({ rules }) => rules), ...(crawlDelay > 0 ? { crawlDelay } : {}) };
}

/** Whether a crawler may fetch an address: the longest matching rule decides, `allow` wins a draw. */
export function isAllowed(robots: Robots, url: URL): boolean {
  const path = normalise(url.pathname + url.search);
  if (url.pathname === '/robots.txt') return true;
  let best: Rule | undefined;
  for (const rule of robots.rules) {
    if (!matches(rule.pattern, path)) continue;
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  let namesAgents = false;
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)) {
    const [, key, value] = /^\s*([a-z-]+)\s*:\s*([^#]*)/iu.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (group === undefined || !namesAgents) groups.push((group = { agents: [], rules: [] }));
      group.agents.push(productToken(value));
      namesAgents = true;
    } else if (group !== undefined && takeRule(group, name, value.trim())) {
      namesAgents = false;
    }
  }
  return groups;
}

/** Returns false for a line, such as `sitemap`, that belongs to no group. */
function takeRule(group: Group, name: string, value: string): boolean {
  if (name === 'crawl-delay') {
    const seconds = Number(value);
    if (Number.isFinite(seconds) && seconds > 0) group.crawlDelay = seconds;
    return true;
  }
  if (name !== 'allow' && name !== 'disallow') return false;
  if (value !== '') group.rules.push({ allow: name === 'allow', pattern: normalise(value) });
  return true;
}

function productToken(value: string): string {
  return /^\s*(\*|[a-z_-]+)/iu.exec(value)?.[1]?.toLowerCase() ?? '';
}

function percentEncode(text: string): string {
  return Buffer.from(text).toString('hex').toUpperCase().replaceAll(/../gu, '%$&');
}

/** One spelling for octets that may or may not be percent-encoded (RFC 9309, 2.2.2). */
function normalise(path: string): string {
  return path.replaceAll(/[^\u0021-\u007E]+/gu, percentEncode).replaceAll(/%[0-9a-f]{2}/giu, (octet) => {
    const character = String.fromCharCode(parseInt(octet.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : octet.toUpperCase();
  });
}

/** Searches part by part and never goes back, so that no pattern is slow. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts.shift() ?? '';
  if (!path.startsWith(first)) return false;
  const last = anchored ? parts.pop() : undefined;
  if (anchored && last === undefined) return path === first;
  let position = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return last === undefined || (path.length - last.length >= position && path.endsWith(last));
}
