import type { StoreErrorKind } from '../store/StoreError.js';
import { EXIT, type ExitCode } from './exitCodes.js';

const CODES: Readonly<Record<StoreErrorKind, ExitCode>> = {
  missing: EXIT.userMustAct,
  newer: EXIT.userMustAct,
  locked: EXIT.locked,
  damaged: EXIT.storeDamaged,
  disk: EXIT.storeDamaged,
};

/** The kind of a store's error, told by its name so that the store is not loaded merely to recognise its errors. */
export function storeErrorKind(error: unknown): StoreErrorKind | undefined {
  if (!(error instanceof Error) || !error.name.startsWith('Store') || !('kind' in error)) return undefined;
  return isKind(error.kind) ? error.kind : undefined;
}

/** The exit code that says what is wrong with the store. */
export function storeExitCode(kind: StoreErrorKind): ExitCode {
  return CODES[kind];
}

function isKind(value: unknown): value is StoreErrorKind {
  return typeof value === 'string' && Object.hasOwn(CODES, value);
}
