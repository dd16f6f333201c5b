import { expect, test } from 'vitest';
import { isJson } from '../../src/scraping/isJson.js';

test.each([
  ['application/json; charset=utf-8', 'қате', true],
  ['application/vnd.api+json', '{"data": []}', true],
  ['text/html', '{"тізім": [1]}', true],
  ['text/html; charset=utf-8', '\uFEFF\n [{"id": 1}]', true],
  ['application/octet-stream', '[]', true],
  ['text/html', '<p>{"a": 1}</p>', false],
  ['text/html', '{{ шаблон }}', false],
  ['text/plain', '[1] Бас маман: хат жазады', false],
  ['text/plain', '', false],
  ['text/plain', '2026', false],
])('an answer of type %s with the words %j is JSON: %s', (contentType, words, expected) => {
  expect(isJson(contentType, new TextEncoder().encode(words))).toBe(expected);
});
