import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sniffForm } from '../../src/documents/sniffForm.js';
import { writeZip } from './writeZip.js';

const compound = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(name, 'utf16le'),
  ]);
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));

describe('A file is what its bytes are, whatever its name', () => {
  test.each([
    ['pdf', fixture('fountains-kk.pdf')],
    ['doc', fixture('fountains-ru.doc')],
    ['docx', fixture('fountains-ru.docx')],
    ['text', fixture('fountains-kk.txt')],
    ['gzip', Buffer.from([0x1f, 0x8b, 8])],
    ['warc', Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n')],
    ['json', Buffer.from('\uFEFF{"id": "a"}')],
    ['json', Buffer.from('[\n {"title": "Маман"}]')],
    ['text', Buffer.from('[Управление] объявляет конкурс')],
    ['html', Buffer.from('\uFEFF \n<!DOCTYPE html><p>Маман')],
    ['html', Buffer.from('<!-- saved from url -->\n<html>')],
    ['html', Buffer.from('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">')],
    ['text', Buffer.from('\uFEFFБас маман', 'utf16le')],
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from(' \r\n')],
  ])('%s', (kind, bytes) => {
    expect(sniffForm(bytes, 'notice.bin').kind).toBe(kind);
  });

  test.each([
    ['table', 'postings.csv', 'title;duties\n'],
    ['table', 'postings.TSV', 'title\tduties\n'],
    ['html', 'page.htm', 'Сохранено <b>отсюда</b>'],
  ])('%s by the ending of %s', (kind, name, text) => {
    expect(sniffForm(Buffer.from(text), name).kind).toBe(kind);
  });
});

describe('What holds no readable text says what it is and what to do', () => {
  test.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /OCR/u],
    ['a workbook', writeZip({ 'xl/workbook.xml': 'x' }), /Excel.*CSV/u],
    ['another archive', writeZip({ 'a.txt': 'x' }), /unpack/u],
    ['an old workbook', compound('Workbook'), /Excel.*CSV/u],
    ['a document with a password', compound('EncryptedPackage'), /password/u],
    ['another Office file', compound('PowerPoint Document'), /no Word document/u],
    ['RTF', Buffer.from('{\\rtf1\\ansi'), /\.docx/u],
    ['a web archive', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related;'), /HTML only/u],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), /no text/u],
  ])('%s', (_, bytes, reason) => {
    expect(sniffForm(bytes, 'notice.txt')).toMatchObject({
      kind: 'foreign',
      reason: expect.stringMatching(reason) as string,
    });
  });
});
