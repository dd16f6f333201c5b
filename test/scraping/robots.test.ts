import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowed, parseRobots } from '../../src/scraping/robots.js';

function allows(text: string, path: string): boolean {
  return isAllowed(parseRobots(text, 'qyzmet'), new URL(path, 'https://portal.example'));
}

describe('a path', () => {
  test.each([
    ['nothing is said', '', '/a', true],
    ['a prefix is disallowed', 'Disallow: /a', '/abc', false],
    ['an empty disallow allows all', 'Disallow:', '/a', true],
    ['the longest rule wins', 'Disallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['the longest rule wins, whatever the order', 'Allow: /a/b\nDisallow: /a', '/a/b/c', true],
    ['allow wins a draw', 'Disallow: /a\nAllow: /a', '/a', true],
    ['a star stands for anything', 'Disallow: /*/vacancies', '/ru/vacancies/1', false],
    ['a dollar ends the path', 'Disallow: /*.pdf$', '/x.pdf', false],
    ['a dollar ends the path, so more is allowed', 'Disallow: /*.pdf$', '/x.pdf?page=1', true],
    ['a dollar without a star', 'Disallow: /a$', '/a/b', true],
    ['parts do not overlap', 'Disallow: /ab*ba$', '/aba', true],
    ['the query counts', 'Disallow: /*?sort=', '/list?sort=1', false],
    ['a comment ends a rule', 'Disallow: /a # архив', '/a', false],
    [
      'Russian letters equal their octets',
      'Disallow: /вакансии',
      '/%d0%b2%d0%b0%d0%ba%d0%b0%d0%bd%d1%81%d0%b8%d0%b8/1',
      false,
    ],
    ['Kazakh letters equal their octets', 'Disallow: /қызмет', '/қызмет', false],
    ['a needless octet equals its letter', 'Disallow: /%61bc', '/abc', false],
    ['robots.txt itself is always allowed', 'Disallow: /', '/robots.txt', true],
    ['letters differ by case', 'Disallow: /A', '/a', true],
  ])('%s', (_name, rules, path, allowed) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed);
  });
});

describe('a group', () => {
  test.each([
    [
      'for the product token comes before one for all',
      'User-agent: *\nDisallow: /\nUser-agent: QyzMet/1.0\nDisallow: /x',
      true,
    ],
    ['may name several agents', 'User-agent: other\nUser-agent: qyzmet\nDisallow: /', false],
    ['of another agent says nothing', 'User-agent: other\nDisallow: /', true],
    [
      'may stand in two places',
      'User-agent: qyzmet\nDisallow: /x\n\nUser-agent: qyzmet\nDisallow: /a',
      false,
    ],
    [
      'is not ended by a sitemap',
      'User-agent: *\nSitemap: https://portal.example/s.xml\nDisallow: /a',
      false,
    ],
    ['may follow a byte order mark and old line ends', '\uFEFFUser-agent: *\rDisallow: /a', false],
    ['needs an agent before its rules', 'Disallow: /', true],
  ])('%s', (_name, text, allowed) => {
    expect(allows(text, '/a')).toBe(allowed);
  });

  test.each([
    ['User-agent: *\nCrawl-delay: 10', 10],
    ['User-agent: *\nCrawl-delay: 2.5', 2.5],
    ['User-agent: *\nCrawl-delay: many', undefined],
    ['User-agent: other\nCrawl-delay: 10', undefined],
  ])('gives the crawl-delay of %j', (text, seconds) => {
    expect(parseRobots(text, 'qyzmet').crawlDelay).toBe(seconds);
  });
});

test('a rule without wildcards forbids exactly the paths it begins', () => {
  const path = fc.stringMatching(/^\/[a-c/]{0,6}$/u);
  fc.assert(
    fc.property(path, path, (rule, tried) => {
      expect(allows(`User-agent: *\nDisallow: ${rule}`, `https://portal.example${tried}`)).toBe(
        !tried.startsWith(rule),
      );
    }),
  );
});

test('a pattern of many stars is decided', () => {
  expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}$`, `/${'a'.repeat(5000)}b`)).toBe(true);
});
