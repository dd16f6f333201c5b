import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const START = readFileSync(new URL('../../dist/bundle/main.cjs', import.meta.url), 'utf8');

const named = (call: string): readonly string[] =>
  [...START.matchAll(new RegExp(String.raw`\b${call}\("([^"]+)"\)`, 'gu'))].map(([, name = '']) => name);

describe('What every command waits for', () => {
  test('is one file and a few modules of Node, none of which starts programs', () => {
    expect(named('require').filter((name) => !name.startsWith('node:') && name !== 'url')).toEqual([]);
    expect(named('require')).not.toContain('node:child_process');
  });

  test('imports each command when it runs', () => {
    expect(named('import')).toEqual(expect.arrayContaining(['../bundle/analyze.js', '../bundle/tag.js']));
  });
});
