import type { History, HistoryEntry } from '../../store/readHistory.js';
import type { Posting } from '../../model/Posting.js';
import { printableText } from '../../reporting/printable.js';
import { postingChanges, type Change, type WordRun } from './postingChanges.js';

const CONTEXT_WORDS = 6;
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const PLAIN = '\u001b[0m';

/** A posting's life for people: what happened when, and which words came and went. */
export function describeHistory(id: string, history: History, color: boolean): string {
  const blocks = [printableText(id)];
  let before: Posting | undefined;
  for (const entry of history.entries) {
    blocks.push(describeEntry(entry, before, color));
    if ('posting' in entry) before = entry.posting;
  }
  if (history.lastSeen !== undefined) blocks.push(`${time(history.lastSeen)}  seen without a change, last`);
  return `${blocks.join('\n')}\n`;
}

function describeEntry(entry: HistoryEntry, before: Posting | undefined, color: boolean): string {
  if (!('posting' in entry)) return `${time(entry.at)}  ${entry.kind}`;
  const source = entry.reparsed === undefined ? '' : `, by reading again the page of ${time(entry.reparsed)}`;
  if (before === undefined)
    return `${time(entry.at)}  first stored${source}: ${printableText(entry.posting.title)}`;
  const changes = postingChanges(before, entry.posting).map((change) => describeChange(change, color));
  return [`${time(entry.at)}  changed${source}`, ...changes].join('\n');
}

function describeChange({ field, words }: Change, color: boolean): string {
  const text = words.map((run, index) => describeRun(run, index === 0, index === words.length - 1, color));
  return `    ${field}: ${text.join('').replaceAll('\n', '\n      ')}`;
}

/** Removed and added words are marked as git’s word diff marks them; of what stayed, the neighbouring words are shown. */
function describeRun({ kind, text }: WordRun, isFirst: boolean, isLast: boolean, color: boolean): string {
  const shown = printableText(text);
  if (kind === 'removed') return color ? `${RED}[-${shown}-]${PLAIN}` : `[-${shown}-]`;
  if (kind === 'added') return color ? `${GREEN}{+${shown}+}${PLAIN}` : `{+${shown}+}`;
  const words = shown.match(/\s*\S+\s*/gu) ?? [shown];
  if (words.length <= 2 * CONTEXT_WORDS) return shown;
  const head = isFirst ? '' : words.slice(0, CONTEXT_WORDS).join('');
  const tail = isLast ? '' : words.slice(-CONTEXT_WORDS).join('');
  return `${head}… ${tail}`;
}

function time(instant: string): string {
  return instant.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC');
}
