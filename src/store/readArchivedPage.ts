import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchivedEvent } from './LogEvent.js';
import { parseResponse, type ArchivedPage } from './warcRecord.js';
import { readMember } from './walkArchive.js';

/** A page from the archive, or undefined when it is no longer there as it was written. */
export function readArchivedPage(store: string, event: ArchivedEvent): ArchivedPage | undefined {
  const path = join(store, 'pages', event.file);
  const member = existsSync(path) ? readMember(path, event.offset) : undefined;
  const page = member && parseResponse(member);
  return page?.digest === event.digest ? page : undefined;
}
