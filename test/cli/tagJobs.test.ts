import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { PROGRAM, runQyzmet } from './runQyzmet.js';

const TEXTS = [
  'Знание MS Excel и баз данных; желательно владение 1С.',
  'Деректер базасымен жұмыс істеу, Excel білу міндетті емес.',
];

/** Enough for several batches on every thread, in both languages, with lines that cannot be read. */
const input = Array.from({ length: 15_000 }, (_, number) => {
  if (number % 7000 === 6999) return '{"id": "torn';
  const text = `${TEXTS[number % 2] ?? ''} ${'отдел бөлім '.repeat(12)}${number}`;
  return JSON.stringify({
    id: `posting-${number}`,
    title: 'Бас маман',
    sections: [{ kind: 'duties', text }],
  });
}).join('\n');

describe('the number of threads that code postings', () => {
  test('changes nothing: not the order, not a byte, not what is said', async () => {
    const [one, two, five] = [
      await runQyzmet(['tag', '--jobs', '1'], input),
      await runQyzmet(['tag', '--jobs', '2'], input),
      await runQyzmet(['tag', '--jobs', '5'], input),
    ];
    expect(one.stdout.split('\n')).toHaveLength(14_999);
    expect(one.stderr).toContain('standard input:7000: not a JSON object');
    expect(two.stdout === one.stdout && five.stdout === one.stdout).toBe(true);
    expect([two.stderr, five.stderr]).toEqual([one.stderr, one.stderr]);
    expect([one.code, two.code, five.code]).toEqual([one.code, one.code, one.code]);
  }, 120_000);

  test('leaves nothing behind when the run is interrupted while threads work', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'tag', '--jobs', '3'], { stdio: 'pipe' });
    const closed = new Promise<[number | null, string | null]>((resolve) => {
      child.on('close', (code, signal) => {
        resolve([code, signal]);
      });
    });
    let lines = 0;
    child.stdin.on('error', () => undefined);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      lines += text.split('\n').length - 1;
      // More than the main thread codes before it starts others; the input has not ended.
      if (lines > 11_000) child.kill('SIGINT');
    });
    child.stdin.write(`${input}\n`.repeat(3));
    expect(await closed).toEqual([null, 'SIGINT']);
    expect(lines).toBeGreaterThan(11_000);
  }, 60_000);
});
