import type { ArchivedEvent } from './LogEvent.js';
import { readLog } from './readLog.js';
import { parseResponse } from './warcRecord.js';
import type { ArchiveMember } from './walkArchive.js';

/** The pages that the log names, crossed off one after the other: log and archive hold them in the same order. */
export class ExpectedPages {
  readonly #events: Iterator<ArchivedEvent>;
  #next: IteratorResult<ArchivedEvent>;
  /** How many named pages a file lacks. */
  readonly lost: Map<string, number> = new Map<string, number>();

  /** The folder of the log. */
  constructor(folder: string) {
    this.#events = archivedEvents(folder);
    this.#next = this.#events.next();
  }

  /** Takes the next record of the archive, which stands in the file `name`. */
  meet(name: string, member: ArchiveMember): void {
    this.#loseBefore(name, member.offset);
    if (this.#next.done === true) return;
    const event = this.#next.value;
    if (event.file !== name || event.offset !== member.offset) return;
    if (digestIn(member) !== event.digest) this.#lose(event);
    this.#next = this.#events.next();
  }

  /** To be called when the archive has no more records. */
  end(): void {
    this.#loseBefore('\uffff', 0);
  }

  #loseBefore(name: string, offset: number): void {
    while (this.#next.done !== true) {
      const event = this.#next.value;
      if (event.file > name || (event.file === name && event.offset >= offset)) return;
      this.#lose(event);
      this.#next = this.#events.next();
    }
  }

  #lose({ file }: ArchivedEvent): void {
    this.lost.set(file, (this.lost.get(file) ?? 0) + 1);
  }
}

function* archivedEvents(folder: string): Generator<ArchivedEvent> {
  for (const entry of readLog(folder))
    if (entry.kind === 'event' && entry.logged.event.kind === 'archived') yield entry.logged.event;
}

function digestIn({ content }: ArchiveMember): string | undefined {
  return content === undefined ? undefined : parseResponse(content)?.digest;
}
