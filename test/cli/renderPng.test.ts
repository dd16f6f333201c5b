import { expect, test } from 'vitest';
import { renderPng } from '../../src/cli/renderPng.js';

const draw = (letters: string): Promise<Uint8Array> =>
  renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40" width="300" height="40" font-family="system-ui, 'DejaVu Sans'"><text x="4" y="26">${letters}</text></svg>`,
  );

test('a figure becomes a PNG of twice its size', async () => {
  const png = Buffer.from(await draw('Бас маман'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 80]);
});

test('each Kazakh letter is drawn as itself, not as an empty box', async () => {
  const pictures = await Promise.all('ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І'.split(' ').map(draw));
  // A private character that no font has gives the box.
  const box = Buffer.from(await draw('\uE777')).toString('base64');
  const distinct = new Set(pictures.map((png) => Buffer.from(png).toString('base64')));
  expect(distinct.has(box)).toBe(false);
  expect(distinct.size).toBe(18);
});

test('the same figure gives the same bytes', async () => {
  expect(await draw('Қазақша')).toEqual(await draw('Қазақша'));
});
