import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppendFile } from './AppendFile.js';
import { packMember } from './gzipMember.js';
import type { ArchiveEnd } from './LostTail.js';
import type { PageAnswer } from './PageAnswer.js';
import { setTailAside } from './setTailAside.js';
import { walkArchive } from './walkArchive.js';
import { formatResponse, formatWarcinfo, payloadDigest } from './warcRecord.js';
import { writing } from './writeAll.js';

const ARCHIVE_FILE = /^(\d{4}-\d{2})-(\d{4})\.warc\.gz$/u;
const FILE_BYTES = 256 * 1024 * 1024;

/** The files of an archive in the order they were written; none when the store has no archive. */
export function archiveFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ARCHIVE_FILE.test(name))
    .sort();
}

/** The pages as fetched, in WARC files by month and size, one gzip member for each record. */
export class PageArchive {
  readonly #folder: string;
  readonly #fileBytes: number;
  #last: string;
  #writer: AppendFile | undefined;
  #isUnsynced = false;
  /** What opening repaired, in sentences. */
  readonly notices: readonly string[];

  /** `fileBytes`: a file that has reached this size is followed by another. */
  constructor(folder: string, fileBytes: number = FILE_BYTES) {
    this.#folder = folder;
    this.#fileBytes = fileBytes;
    this.#last = archiveFiles(folder).at(-1) ?? '';
    this.notices = this.#repair();
  }

  /**
   * Writes a page, of which the fingerprint may be known; returns the file and the offset of its record. Durable against a power cut
   * only after `sync`.
   */
  append(
    answer: PageAnswer,
    now: Date,
    digest: string = payloadDigest(answer.body),
  ): { readonly file: string; readonly offset: number } {
    const writer = this.#writerFor(now);
    this.#isUnsynced = true;
    return { offset: writer.append(packMember(formatResponse(answer, now, digest))), file: this.#last };
  }

  /** Where the last file ends; without a file, before everything. */
  get end(): ArchiveEnd {
    if (this.#last === '') return { file: '', offset: 0 };
    return { file: this.#last, offset: statSync(join(this.#folder, this.#last)).size };
  }

  /** Whether a file of the archive reaches beyond an offset; a power cut may have taken what the log names. */
  has(file: string, offset: number): boolean {
    return (statSync(join(this.#folder, file), { throwIfNoEntry: false })?.size ?? 0) > offset;
  }

  sync(): void {
    if (this.#isUnsynced) this.#writer?.sync();
    this.#isUnsynced = false;
  }

  close(): void {
    this.#writer?.close();
    this.#writer = undefined;
  }

  #writerFor(now: Date): AppendFile {
    const [, lastMonth = '', lastNumber = '0'] = ARCHIVE_FILE.exec(this.#last) ?? [];
    const month = now.toISOString().slice(0, 7);
    const isFull = this.#writer !== undefined && this.#writer.size >= this.#fileBytes;
    if (month > lastMonth) return this.#start(`${month}-0001.warc.gz`, now);
    if (isFull) return this.#start(`${lastMonth}-${numberAfter(lastNumber)}.warc.gz`, now);
    this.#writer ??= new AppendFile(join(this.#folder, this.#last));
    return this.#writer.size >= this.#fileBytes ? this.#writerFor(now) : this.#writer;
  }

  #start(name: string, now: Date): AppendFile {
    this.sync();
    this.close();
    writing(this.#folder, () => mkdirSync(this.#folder, { recursive: true }));
    const writer = new AppendFile(join(this.#folder, name));
    this.#writer = writer;
    this.#last = name;
    writer.append(packMember(formatWarcinfo(name, now)));
    return writer;
  }

  /** Cuts an unfinished write off the last file; a file damaged elsewhere is left alone and followed by another. */
  #repair(): readonly string[] {
    const path = join(this.#folder, this.#last);
    if (this.#last === '') return [];
    for (const { kind, offset } of walkArchive(path, false)) {
      if (kind !== 'torn') continue;
      return [`The last page in the archive was unfinished; it was moved to ${setTailAside(path, offset)}.`];
    }
    return [];
  }
}

function numberAfter(number: string): string {
  return String(Number(number) + 1).padStart(4, '0');
}
