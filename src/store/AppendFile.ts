import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeAll, writing } from './writeAll.js';

/** A file that is only ever written at its end, and that a failed write leaves as it was. */
export class AppendFile {
  readonly path: string;
  readonly #file: number;
  /** Bytes; only this object writes to the file, so it need not be asked. */
  #size: number;
  #isDirty = false;

  /** Opens a file, which is made unless it is there. */
  constructor(path: string) {
    this.path = path;
    this.#file = writing(path, () => openSync(path, 'a'));
    this.#size = fstatSync(this.#file).size;
    syncFolder(dirname(path));
  }

  get size(): number {
    return this.#size;
  }

  /** Writes bytes at the end; returns where they start. Durable against a power cut only after `sync`. */
  append(bytes: Uint8Array): number {
    return writing(this.path, () => {
      const offset = this.#size;
      try {
        this.#isDirty = true;
        writeAll(this.#file, bytes);
        this.#size += bytes.length;
      } catch (error) {
        // Half a record would be a torn tail; a full disk still lets a file be cut.
        ftruncateSync(this.#file, offset);
        throw error;
      }
      return offset;
    });
  }

  sync(): void {
    if (!this.#isDirty) return;
    writing(this.path, () => {
      // The bytes and the length; when the file was changed need not outlast a power cut.
      fdatasyncSync(this.#file);
    });
    this.#isDirty = false;
  }

  close(): void {
    closeSync(this.#file);
  }
}
