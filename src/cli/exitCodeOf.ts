import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { storeErrorKind, storeExitCode } from './storeExitCode.js';
import { OutputClosed, say } from './terminal.js';

/** Says what ended a run and what to do about it, and gives the exit code that stands for it. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof OutputClosed) return EXIT.done;
  if (error instanceof CliError) {
    say(`qyzmet: ${error.message}`);
    return error.exitCode;
  }
  const storeTrouble = storeErrorKind(error);
  if (storeTrouble !== undefined) {
    say(`qyzmet: ${describe(error)}`);
    return storeExitCode(storeTrouble);
  }
  if (isFullDisk(error)) {
    say('qyzmet: the disk is full or may not be written; free some room and run the command again.');
    return EXIT.storeDamaged;
  }
  say(`qyzmet: this should not have happened; please report it. ${describe(error)}`);
  return EXIT.defect;
}

function isFullDisk(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EROFS'].includes(String(error.code))
  );
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['QYZMET_DEBUG'] ? (error.stack ?? error.message) : error.message;
}
