/** Where a line of the log stands, in bytes. */
export interface LogPlace {
  /** File name within the log folder. */
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

/** Writes places of the log into records of bytes and reads them again. */
export class PlaceCodec {
  /** Bytes that a place takes. */
  static readonly width = 12;
  readonly #files: string[] = [];
  #last = 0;

  write(place: LogPlace, record: Buffer, at: number): void {
    record.writeUInt16LE(this.#fileNumber(place.file), at);
    record.writeUIntLE(place.offset, at + 2, 6);
    record.writeUInt32LE(place.length, at + 8);
  }

  read(record: Buffer, at: number): LogPlace {
    return {
      file: this.#files[record.readUInt16LE(at)] ?? '',
      offset: record.readUIntLE(at + 2, 6),
      length: record.readUInt32LE(at + 8),
    };
  }

  #fileNumber(file: string): number {
    if (this.#files[this.#last] !== file) {
      const known = this.#files.indexOf(file);
      this.#last = known === -1 ? this.#files.push(file) - 1 : known;
    }
    return this.#last;
  }
}
