import type { Command } from 'commander';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { createProgram } from './createProgram.js';
import { storeErrorKind, storeExitCode } from './storeExitCode.js';
import { OutputClosed, say, tolerateClosedPipe } from './terminal.js';

/** Runs `qyzmet` with the arguments behind its name and sets `process.exitCode`; it never exits before output is written. */
export async function main(args: readonly string[]): Promise<void> {
  tolerateClosedPipe();
  try {
    const program = createProgram();
    if (args.includes('--lang') || args.some((each) => each.startsWith('--lang=')))
      await speak(program, args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Help comes in the language of the report, where one is named. */
async function speak(program: Command, args: readonly string[]): Promise<void> {
  const { languageOfHelp, translateHelp } = await import('./translateHelp.js');
  const lang = languageOfHelp(args);
  if (lang !== 'en') translateHelp(program, lang);
}

function exitCodeOf(error: unknown): number {
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
  if (isCommanderError(error)) return error.exitCode === 0 ? EXIT.done : EXIT.userMustAct;
  if (isFullDisk(error)) {
    say('qyzmet: the disk is full or may not be written; free some room and run the command again.');
    return EXIT.storeDamaged;
  }
  say(`qyzmet: this should not have happened; please report it. ${describe(error)}`);
  return EXIT.defect;
}

function isCommanderError(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
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
