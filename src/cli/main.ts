import type { Command } from 'commander';
import { createProgram } from './createProgram.js';
import { EXIT, type ExitCode } from './exitCodes.js';
import { tolerateClosedPipe } from './terminal.js';

/** Runs `qyzmet` with the arguments behind its name and sets `process.exitCode`; it never exits before output is written. */
export async function main(args: readonly string[]): Promise<void> {
  tolerateClosedPipe();
  const conclude = refuseToEndEarly();
  try {
    const program = createProgram();
    if (args.includes('--lang') || args.some((each) => each.startsWith('--lang=')))
      await speak(program, args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = isCommanderError(error)
      ? exitCodeOfUsage(error)
      : (await import('./exitCodeOf.js')).exitCodeOf(error);
  }
  conclude();
}

/** Node ends without a word when what a run waits for can never come; until the run is concluded, that is a defect and not done. */
function refuseToEndEarly(): () => void {
  const onExit = (code: number): void => {
    if (code === EXIT.done) process.exitCode = EXIT.defect;
  };
  process.once('exit', onExit);
  return () => process.off('exit', onExit);
}

/** Help comes in the language of the report, where one is named. */
async function speak(program: Command, args: readonly string[]): Promise<void> {
  const { languageOfHelp, translateHelp } = await import('./translateHelp.js');
  const lang = languageOfHelp(args);
  if (lang !== 'en') translateHelp(program, lang);
}

function isCommanderError(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** commander has then said itself what is wrong, or shown the help that was asked for. */
function exitCodeOfUsage({ exitCode }: { readonly exitCode: number }): ExitCode {
  return exitCode === 0 ? EXIT.done : EXIT.userMustAct;
}
