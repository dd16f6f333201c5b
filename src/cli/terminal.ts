import { printableText } from '../reporting/printable.js';

/** Thrown when whoever reads standard output has closed it (`| head`): they have seen enough, the run ends quietly. */
export class OutputClosed extends Error {}

/** Writes data to standard output and waits while the reader is slower. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (process.stdout.destroyed) throw new OutputClosed();
  if (!process.stdout.write(text)) await drained();
}

/** Both listeners go when one is called: one left behind for each wait would fill the memory. */
function drained(): Promise<void> {
  const { stdout } = process;
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => (): void => {
      stdout.off('drain', onDrain).off('close', onClose);
      act();
    };
    const onDrain = settle(resolve);
    const onClose = settle(() => {
      reject(new OutputClosed());
    });
    stdout.once('drain', onDrain).once('close', onClose);
  });
}

/** Writes one line to standard error: everything that is not data goes there. */
export function say(line: string): void {
  if (!process.stderr.destroyed) process.stderr.write(`${printableText(line)}\n`);
}

/** Colours are used on a terminal only, and never when NO_COLOR is set (no-color.org). */
export function wantsColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

/** A single line that is written over and over on a terminal, and is silent elsewhere. */
export function progressLine(): { update(text: string): void; clear(): void } {
  const live = process.stderr.isTTY;
  return {
    update: (text) => {
      if (live) process.stderr.write(`\r\u001b[K${printableText(text)}`);
    },
    clear: () => {
      if (live) process.stderr.write('\r\u001b[K');
    },
  };
}

/** Without a listener Node prints a stack trace when the pipe closes; `writeOut` notices the closed stream instead. */
export function tolerateClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      stream.destroy();
    });
  }
}
