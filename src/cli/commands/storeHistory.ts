import type { Posting } from '../../model/Posting.js';
import { readHistory, type History } from '../../store/readHistory.js';
import { readPostings } from '../../store/readPostings.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import { describeHistory } from '../history/describeHistory.js';
import { postingChanges } from '../history/postingChanges.js';
import { nearIds } from '../nearIds.js';
import { printableText } from '../../reporting/printable.js';
import { wantsColor, writeOut } from '../terminal.js';

/** Options of `qyzmet store history`. */
export interface HistoryOptions {
  readonly store: string;
  readonly json: boolean;
}

/** Shows what happened to a posting, when, and what changed in it. */
export async function runStoreHistory(id: string, options: HistoryOptions): Promise<void> {
  const history = readHistory(options.store, id);
  if (history.entries.length === 0) throw await unknownId(id, options.store);
  await writeOut(
    options.json ? asJson(id, history) : describeHistory(id, history, wantsColor(process.stdout)),
  );
}

async function unknownId(id: string, store: string): Promise<CliError> {
  const near = nearIds(id);
  for await (const posting of readPostings(store)) near.add(posting.id);
  const found = near.best().map((one) => `“${printableText(one)}”`);
  const advice =
    found.length > 0 ? `did you mean ${found.join(' or ')}?` : `ids stand in ${store}/postings.ndjson.`;
  return new CliError(
    `the store “${store}” never held a posting “${printableText(id)}”; ${advice}`,
    EXIT.userMustAct,
  );
}

function asJson(id: string, { entries, lastSeen }: History): string {
  let before: Posting | undefined;
  const events = entries.map((entry) => {
    if (!('posting' in entry)) return entry;
    const { posting, ...rest } = entry;
    const event =
      before === undefined ? { ...rest, posting } : { ...rest, changes: postingChanges(before, posting) };
    before = posting;
    return event;
  });
  return `${JSON.stringify({ id, events, ...(lastSeen === undefined ? {} : { lastSeen }) })}\n`;
}
