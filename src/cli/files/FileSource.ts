/** A file to read, and the beginning of the ids of its postings. */
export interface FileSource {
  readonly path: string;
  readonly name: string;
}

/** What is to be read, and sentences about what cannot be. */
export interface FileList {
  readonly sources: readonly FileSource[];
  readonly problems: readonly string[];
}
