/**
 * What is wrong with a store: `missing` there is none, `locked` another run holds it, `damaged` its files
 * disagree with themselves, `newer` a later version wrote it, `disk` the disk is full or refuses to write.
 */
export type StoreErrorKind = 'missing' | 'locked' | 'damaged' | 'newer' | 'disk';

/** Trouble with a store that a person must fix; the message is one sentence that says how. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.kind = kind;
  }
}

/** Thrown to the second of two runs on one store. */
export class StoreLockedError extends StoreError {
  constructor(message: string) {
    super('locked', message);
    this.name = 'StoreLockedError';
  }
}
