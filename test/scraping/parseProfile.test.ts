import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/scraping/parseProfile.js';
import { portalProfiles } from '../../src/scraping/portalProfiles.js';
import demo from '../../src/scraping/profiles/demo.json' with { type: 'json' };

test.each([
  ['demo', true],
  ['e-qyzmet', false],
])('the profile %s comes with the program, checked against its portal: %j', (id, verified) => {
  expect(portalProfiles.get(id)?.verified).toBe(verified);
});

describe('a profile is refused', () => {
  test.each([
    ['without start addresses', { starts: [] }, 'starts'],
    ['with an unknown field', { startPages: [] }, 'additional properties'],
    ['with an id that could leave its folder', { id: '../x' }, 'id'],
    ['with a broken expression', { postingLink: '(' }, 'Invalid regular expression'],
    ['with a pager without its number', { pager: { kind: 'number', pattern: 'page=' } }, 'pattern'],
    ['of a later format', { format: 'qyzmet-portal/2' }, 'format'],
  ])('%s', (_name, change, words) => {
    const parsed = parseProfile({ ...demo, ...change });
    expect(parsed.kind === 'invalid' && parsed.message).toContain(words);
  });
});
