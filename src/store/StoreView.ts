import { join } from 'node:path';
import type { Posting } from '../model/Posting.js';
import { digestOf } from './digestOf.js';
import { EventLog } from './EventLog.js';
import type { ArchivedEvent, PageRecord } from './LogEvent.js';
import { PostingIndex } from './PostingIndex.js';
import type { IndexEntry } from './PostingTable.js';
import { checkFormat } from './storeFormat.js';

/** What a store holds, looked up in its index and read from its log; never writes. */
export class StoreView {
  readonly index: PostingIndex = new PostingIndex();
  readonly #log: EventLog;

  constructor(log: EventLog) {
    this.#log = log;
  }

  /** Reads a store without its lock. */
  static open(folder: string): StoreView {
    checkFormat(folder);
    const view = new StoreView(new EventLog(join(folder, 'log')));
    view.#log.load((logged, place) => {
      view.index.apply(logged, place);
    });
    return view;
  }

  /** What is kept in memory of a posting. */
  entry(id: string): IndexEntry | undefined {
    const slot = this.index.postings.find(id);
    return slot === undefined ? undefined : this.index.postings.entry(slot);
  }

  posting(id: string): Posting | undefined {
    const place = this.entry(id)?.place;
    const event = place && this.#log.read(place).event;
    return event?.kind === 'new' || event?.kind === 'edited' ? event.posting : undefined;
  }

  /** What is known of a page that was fetched before. */
  page(url: string): PageRecord | undefined {
    const place = this.index.pages.get(url);
    const event = place && this.#log.read(place).event;
    return event?.kind === 'page' ? event.page : undefined;
  }

  /** The event of the newest archived version of a page. */
  archived(url: string): ArchivedEvent | undefined {
    const place = this.index.archived.get(url);
    const event = place && this.#log.read(place).event;
    return event?.kind === 'archived' ? event : undefined;
  }

  /** What storing a posting would be. */
  verdict(posting: Posting): 'new' | 'edited' | 'unchanged' {
    const known = this.entry(posting.id);
    if (known === undefined) return 'new';
    return known.digest.equals(digestOf(posting)) ? 'unchanged' : 'edited';
  }

  close(): void {
    this.#log.close();
  }
}
