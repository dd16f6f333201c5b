import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Posting } from '../model/Posting.js';
import { canonicalJson } from './canonicalJson.js';
import type { EventLog } from './EventLog.js';
import type { LogEvent, PageRecord } from './LogEvent.js';
import type { PageAnswer } from './PageAnswer.js';
import { numberSpans } from './numberSpans.js';
import { openLog } from './openLog.js';
import { PageArchive } from './PageArchive.js';
import { replaceFile } from './replaceFile.js';
import type { RunManifest } from './RunManifest.js';
import { SightingJournal } from './SightingJournal.js';
import { SlotSet } from './SlotSet.js';
import { snapshotLines } from './snapshotLines.js';
import type { StoreView } from './StoreView.js';
import { SyncSchedule } from './SyncSchedule.js';
import { payloadDigest } from './warcRecord.js';
import { withoutUserinfo } from './withoutUserinfo.js';
import { writeManifest } from './writeManifest.js';

const RESUMABLE_MILLISECONDS = 24 * 60 * 60 * 1000;
const CARRIED_ON: ReadonlySet<string> = new Set(['interrupted', 'rate-limited']);

/** A store that is open for writing and holds the lock; made by `openStore`. */
export class Store {
  readonly #folder: string;
  readonly #log: EventLog;
  readonly #archive: PageArchive;
  readonly #view: StoreView;
  readonly #release: () => void;
  readonly #seenInRun = new SlotSet();
  readonly #sightings: SightingJournal;
  readonly #keepsPages: boolean;
  readonly #syncs = new SyncSchedule(() => {
    this.#sync();
  });
  #snapshotIsStale = false;
  /** What opening repaired, in sentences. */
  readonly notices: readonly string[];

  /** `keepsPages`: whether `archive` does anything. */
  constructor(folder: string, release: () => void, keepsPages: boolean) {
    this.#keepsPages = keepsPages;
    this.#folder = folder;
    this.#release = release;
    this.#archive = new PageArchive(join(folder, 'pages'));
    const { log, view, last, notices } = openLog(join(folder, 'log'), this.#archive.end);
    this.#log = log;
    this.#view = view;
    // A run writes the snapshot before it logs its end, so any other last event may be missing from it.
    this.#snapshotIsStale = last !== 'run-end' || !existsSync(this.#snapshotPath);
    this.notices = [...notices, ...this.#archive.notices];
    this.#sightings = new SightingJournal(join(folder, 'sightings.ndjson'), (ids, at) => {
      this.#logSightings(ids, at);
    });
    this.#sightings.flush();
  }

  /** Stores a posting unless its content is what the store has; either way it counts as seen. */
  put(posting: Posting, now: Date): 'new' | 'edited' | 'unchanged' {
    const kind = this.#view.verdict(posting);
    if (kind === 'unchanged') {
      this.touch(posting.id, now);
      return kind;
    }
    if (this.#view.entry(posting.id)?.status === 'closed')
      this.#append({ kind: 'reopened', id: posting.id }, now);
    this.#append({ kind, posting }, now);
    this.#markSeen(posting.id);
    return kind;
  }

  /**
   * Stores what a page that was fetched at an instant (ISO 8601) says when it is read again. This is no sighting: it
   * neither opens nor closes anything and moves no dates.
   */
  revise(posting: Posting, fetchedAt: string, now: Date): 'new' | 'edited' | 'unchanged' {
    const kind = this.#view.verdict(posting);
    if (kind !== 'unchanged') this.#append({ kind, posting, reparsed: fetchedAt }, now);
    return kind;
  }

  /** Notes that a posting still stands on the portal; returns false when the store does not know it. */
  touch(id: string, now: Date): boolean {
    const known = this.#view.entry(id);
    if (known === undefined) return false;
    this.#markSeen(id);
    if (known.status === 'closed') this.#append({ kind: 'reopened', id }, now);
    else this.#sightings.add(id, now);
    return true;
  }

  /** Whether this run, or the cut-off run that it carries on, has seen the posting. */
  seenInRun(id: string): boolean {
    const slot = this.#view.index.postings.find(id);
    return slot !== undefined && this.#seenInRun.has(slot);
  }

  /** What is known of a page that was fetched before. */
  page(url: string): PageRecord | undefined {
    return this.#view.page(url);
  }

  /** A posting as it is stored. */
  posting(id: string): Posting | undefined {
    return this.#view.posting(id);
  }

  /** Keeps a page's validators and the ids of its postings. */
  putPage(url: string, page: PageRecord, now: Date): void {
    const known = this.page(url);
    if (known !== undefined && canonicalJson(known) === canonicalJson(page)) return;
    this.#append({ kind: 'page', url, page }, now);
  }

  /** Puts a page into the archive, unless its body is what the archive already has as its newest version. */
  archive(answer: PageAnswer, now: Date): void {
    if (!this.#keepsPages) return;
    const digest = payloadDigest(answer.body);
    const url = withoutUserinfo(answer.url);
    const known = this.#view.archived(url);
    if (known?.digest === digest && this.#archive.has(known.file, known.offset)) return;
    const { posting } = answer;
    const record = this.#archive.append(answer, now, digest);
    this.#append(
      { kind: 'archived', url, digest, ...record, ...(posting === undefined ? {} : { posting }) },
      now,
    );
  }

  /** Makes everything so far durable, at once or within a quarter of a second; call it after each page. */
  commit(): void {
    this.#syncs.commit();
  }

  /**
   * Logs the start of a run over a source (the start of its postings' ids) and returns its id. A run over the same
   * source that was cut off and saw a posting within a day is carried on, its postings stay seen. One that is cut off
   * again and again without seeing any is not: what it saw before would never be looked at again.
   */
  beginRun(now: Date, source: string): string {
    const cutOff = this.#view.index.openRun;
    this.#seenInRun.clear();
    const isLate = now.getTime() - (cutOff?.lastProgress ?? 0) > RESUMABLE_MILLISECONDS;
    if (cutOff === undefined || isLate || cutOff.source !== source) {
      const run = now.toISOString().replaceAll(/[:.]/gu, '-');
      this.#append({ kind: 'run-start', run, source }, now);
      return run;
    }
    const startedAt = Date.parse(cutOff.startedAt);
    const { postings } = this.#view.index;
    for (let slot = 0; slot < postings.size; slot += 1)
      if (postings.entry(slot).lastSeen >= startedAt) this.#seenInRun.add(slot);
    return cutOff.id;
  }

  /** Closes the open postings of a source (the start of their ids) that this run did not see; only for complete runs. */
  closeUnseen(idPrefix: string, now: Date): number {
    const { postings } = this.#view.index;
    let closed = 0;
    for (let slot = 0; slot < postings.size; slot += 1) {
      if (this.#seenInRun.has(slot) || postings.entry(slot).status === 'closed') continue;
      const id = postings.id(slot);
      if (!id.startsWith(idPrefix)) continue;
      this.#append({ kind: 'closed', id }, now);
      closed += 1;
    }
    return closed;
  }

  /**
   * Writes the snapshot and the run's manifest, then logs the end of the run. A run that was interrupted or
   * rate-limited stays open, so that the next one carries it on.
   */
  endRun(account: Omit<RunManifest, 'id' | 'startedAt' | 'endedAt'>, now: Date): RunManifest {
    const run = this.#view.index.openRun ?? { id: this.beginRun(now, ''), startedAt: now.toISOString() };
    this.#sightings.flush();
    this.#syncs.now();
    this.#writeSnapshot();
    const manifest = { id: run.id, startedAt: run.startedAt, endedAt: now.toISOString(), ...account };
    writeManifest(this.#folder, manifest);
    if (!CARRIED_ON.has(account.outcome)) this.#append({ kind: 'run-end', run: run.id }, now);
    this.#log.sync();
    this.#snapshotIsStale = false;
    return manifest;
  }

  /** Writes the snapshot anew from the log, whatever it is now. */
  rebuild(): number {
    this.#writeSnapshot();
    return this.#view.index.postings.size;
  }

  /** Brings the snapshot up to date and gives the lock back. */
  close(): void {
    try {
      this.#sightings.flush();
      this.#syncs.now();
      if (this.#snapshotIsStale) this.#writeSnapshot();
    } finally {
      this.#syncs.stop();
      this.#archive.close();
      this.#sightings.close();
      this.#log.close();
      this.#release();
    }
  }

  get #snapshotPath(): string {
    return join(this.#folder, 'postings.ndjson');
  }

  #markSeen(id: string): void {
    const slot = this.#view.index.postings.find(id);
    if (slot !== undefined) this.#seenInRun.add(slot);
  }

  #append(event: LogEvent, now: Date): void {
    const { logged, place } = this.#log.append(event, now);
    this.#view.index.apply(logged, place);
    this.#snapshotIsStale = true;
    this.#syncs.soon();
  }

  #logSightings(ids: readonly string[], at: Date): void {
    const slots = ids.map((id) => this.#view.index.postings.find(id)).filter((slot) => slot !== undefined);
    this.#append({ kind: 'seen', numbers: numberSpans(slots) }, at);
    this.#syncLog();
  }

  #sync(): void {
    this.#sightings.sync();
    this.#syncLog();
  }

  #syncLog(): void {
    // The log names places in the archive, so these must be there first.
    this.#archive.sync();
    this.#log.sync();
  }

  #writeSnapshot(): void {
    replaceFile(
      this.#snapshotPath,
      snapshotLines(this.#view.index.postings, (place) => this.#log.read(place)),
    );
    this.#snapshotIsStale = false;
  }
}
