import { hash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.js';
import type { LoggedEvent } from './LogEvent.js';

const SUM = /^,"sum":"([0-9a-f]{16})"\}$/u;
const SUM_BYTES = ',"sum":"0123456789abcdef"}'.length;

function checksum(text: string | Buffer): string {
  return hash('sha256', text).slice(0, 16);
}

/** One event as a line of JSON that ends with a checksum of everything before it; no line feed. */
export function formatLogLine(logged: LoggedEvent): string {
  const text = canonicalJson(logged).slice(0, -1);
  return `${text},"sum":"${checksum(text)}"}`;
}

/** The event of a line, or undefined when the line is not as it was written. */
export function parseLogLine(line: Buffer): LoggedEvent | undefined {
  const end = line.length - SUM_BYTES;
  if (end < 0) return undefined;
  const sum = SUM.exec(line.toString('latin1', end))?.[1];
  if (sum === undefined || checksum(line.subarray(0, end)) !== sum) return undefined;
  // The checksum vouches that formatLogLine wrote the line.
  return JSON.parse(`${line.toString('utf8', 0, end)}}`) as LoggedEvent;
}
