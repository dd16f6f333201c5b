import type { ExitCode } from './exitCodes.js';

/** A condition that a person must mend: one sentence that says what is wrong and what to do, without a stack trace. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
