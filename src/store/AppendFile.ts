import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeAll, writing } from './writeAll.js';

/** A file that is only ever written at its end, and that a failed write leaves as it was. */
export class AppendFile {
  readonly path: string;
  readonly #file: number;
  #isDirty = false;

  /** Opens a file, which is made unless it is there. */
  constructor(path: string) {
    this.path = path;
    this.#file = writing(path, () => openSync(path, 'a'));
    syncFolder(dirname(path));
  }

  get size(): number {
    return fstatSync(this.#file).size;
  }

  /** Writes bytes at the end; returns where they start. Durable against a power cut only after `sync`. */
  append(bytes: Uint8Array): number {
    return writing(this.path, () => {
      const offset = this.size;
      try {
        this.#isDirty = true;
        writeAll(this.#file, bytes);
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
      fsyncSync(this.#file);
    });
    this.#isDirty = false;
  }

  close(): void {
    closeSync(this.#file);
  }
}
