import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/scraping/parseProfile.js';
import { portalProfiles } from '../../src/scraping/portalProfiles.js';
import demo from '../../src/scraping/profiles/demo.json' with { type: 'json' };

test.each([
  ['demo', true],
  ['e-qyzmet', false],
  ['gov-kz', false],
])('the profile %s comes with the program, checked against its portal: %j', (id, verified) => {
  expect(portalProfiles.get(id)?.verified).toBe(verified);
});

test.each([...portalProfiles])('the profile %s that comes with the program is a valid one', (_, profile) => {
  expect(parseProfile(profile)).toEqual({ kind: 'ok', profile });
});

describe('a profile is refused', () => {
  test.each([
    ['without start addresses', { starts: [] }, 'starts'],
    ['with a charset that does not exist', { charset: 'kz-2000' }, '“charset” names no charset'],
    ['with an unknown field', { startPages: [] }, '“startPages” is not a field of a profile'],
    ['with an id that could leave its folder', { id: '../x' }, 'id'],
    ['with a broken expression', { postingLink: '(' }, 'Invalid regular expression'],
    ['with a pager without its number', { pager: { kind: 'number', pattern: 'page=' } }, 'pattern'],
    [
      'with a start that is no address',
      { starts: [{ url: 'http://[' }] },
      '“starts.0.url” is not an address',
    ],
    [
      'with a counting pager without its first number',
      { pager: { kind: 'count', parameter: 'page' } },
      '“pager.first” is missing',
    ],
    [
      'with a misspelt field inside',
      { api: { items: '', id: 'id', posting: '/{id}', totl: 'n' } },
      '“api.totl” is not',
    ],
    [
      'with an address of postings without a key',
      { api: { items: '', id: 'id', posting: '/v' } },
      '“api.posting”',
    ],
    ['with a wrong pause', { pauseSeconds: -1 }, '“pauseSeconds” must be >= 0'],
    ['with a selector that is none', { main: 'div[' }, '“main” is not a CSS selector'],
    ['of a later format', { format: 'qyzmet-portal/2' }, 'format'],
  ])('%s', (_name, change, words) => {
    const parsed = parseProfile({ ...demo, ...change });
    expect(parsed.kind === 'invalid' && parsed.message).toContain(words);
  });
});
