import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const VENDORED = join(ROOT, 'dist', 'vendor', 'natural');
const PACKAGE = dirname(fileURLToPath(import.meta.resolve('natural/package.json')));

const scripts = readdirSync(VENDORED, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

test('five files are shipped', () => {
  expect(scripts).toHaveLength(5);
});

test.each(scripts)('%s is that of the pinned package', (name) => {
  const own = readFileSync(join(VENDORED, name), 'utf8');
  expect(own).toBe(readFileSync(join(PACKAGE, 'lib', 'natural', name), 'utf8'));
});

test('the licence of the vendored files stands beside them', () => {
  expect(readFileSync(join(VENDORED, 'LICENSE.txt'), 'utf8')).toBe(
    readFileSync(join(PACKAGE, 'LICENSE.txt'), 'utf8'),
  );
});
