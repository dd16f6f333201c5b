import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.js';
import type { LoggedEvent } from './LogEvent.js';

const CHECKED_LINE = /^(.*),"sum":"([0-9a-f]{16})"\}$/su;

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** One event as a line of JSON that ends with a checksum of everything before it; no line feed. */
export function formatLogLine(logged: LoggedEvent): string {
  const text = canonicalJson(logged).slice(0, -1);
  return `${text},"sum":"${checksum(text)}"}`;
}

/** The event of a line, or undefined when the line is not as it was written. */
export function parseLogLine(line: string): LoggedEvent | undefined {
  const [, text, sum] = CHECKED_LINE.exec(line) ?? [];
  if (text === undefined || checksum(text) !== sum) return undefined;
  // The checksum vouches that formatLogLine wrote the line.
  return JSON.parse(`${text}}`) as LoggedEvent;
}
