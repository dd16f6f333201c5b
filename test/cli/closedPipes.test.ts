import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { PROGRAM } from './runQyzmet.js';

/** Runs `tag` on slow lines that cannot be read, with a standard error that is closed at once. */
function tagWithoutListener(lines: readonly string[]): Promise<{ code: number | null; coded: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, 'tag', '--jobs', '1'], { stdio: 'pipe' });
    let coded = '';
    child.stderr.destroy();
    child.stdout.setEncoding('utf8').on('data', (text: string) => (coded += text));
    child.on('close', (code) => {
      resolve({ code, coded });
    });
    child.stdin.end(`${lines.join('\n')}\n`);
  });
}

test.each([
  ['Бас маман', 'Excel білу'],
  ['Главный специалист', 'знание Excel'],
])('messages that nobody hears keep no posting from being coded: %s', async (title, text) => {
  const posting = JSON.stringify({ id: '1', title, sections: [{ kind: 'requirements', text }] });
  const { code, coded } = await tagWithoutListener(['{', posting, '[', posting]);
  expect(code).toBe(3);
  expect(coded.trim().split('\n')).toHaveLength(2);
});
