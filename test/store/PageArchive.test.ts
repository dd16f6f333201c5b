import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { packMember, unpackMember } from '../../src/store/gzipMember.js';
import type { PageAnswer } from '../../src/store/PageAnswer.js';
import { PageArchive } from '../../src/store/PageArchive.js';
import { readMember, walkArchive } from '../../src/store/walkArchive.js';
import { parseResponse } from '../../src/store/warcRecord.js';

const march = new Date('2026-03-02T08:00:00Z');
const april = new Date('2026-04-01T08:00:00Z');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qyzmet-pages-'));
  return () => {
    rmSync(folder, { recursive: true });
  };
});

function answer(text: string, headers: Readonly<Record<string, string>> = {}): PageAnswer {
  return {
    url: 'https://demo.example/101?lang=kk',
    status: 200,
    headers: new Map([['content-type', 'text/html; charset=utf-8'], ...Object.entries(headers)]),
    body: Buffer.from(text),
  };
}

function fill(...texts: readonly string[]): readonly { readonly file: string; readonly offset: number }[] {
  const archive = new PageArchive(folder);
  const places = texts.map((text) => archive.append(answer(text), march));
  archive.close();
  return places;
}

const file = (name = '2026-03-0001.warc.gz'): string => join(folder, name);
const kinds = (unpack = true): string[] => [...walkArchive(file(), unpack)].map(({ kind }) => kind);

describe('the archive of pages', () => {
  test('gives any body back as it was, from its place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const archive = new PageArchive(folder);
        const place = archive.append({ ...answer(''), body: bytes }, march);
        archive.close();
        const page = parseResponse(readMember(join(folder, place.file), place.offset) ?? Buffer.alloc(0));
        expect(page?.body.equals(bytes)).toBe(true);
        expect(page).toMatchObject({
          url: 'https://demo.example/101?lang=kk',
          fetchedAt: march.toISOString(),
          contentType: 'text/html; charset=utf-8',
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is read by another program: gzip unpacks it, and warcio finds its records', async () => {
    fill('Қызметтік міндеттері', 'Функциональные обязанности');
    expect(gunzipSync(readFileSync(file())).toString()).toContain('Функциональные обязанности');
    const found: string[] = [];
    for await (const record of new WARCParser([readFileSync(file())])) {
      found.push(
        `${record.warcType} ${String(record.warcTargetURI)} ${(await record.contentText()).slice(0, 9)}`,
      );
    }
    expect(found).toEqual([
      'warcinfo null software:',
      'response https://demo.example/101?lang=kk Қызметтік',
      'response https://demo.example/101?lang=kk Функциона',
    ]);
  });

  test('holds no cookie, no token of any name and no password of an address', () => {
    const archive = new PageArchive(folder);
    const secret = {
      'set-cookie': 'sid=geheim',
      'x-csrf-token': 'geheim',
      authorization: 'geheim',
      'www-authenticate': 'geheim',
    };
    const kept = {
      link: '<https://user:geheim@demo.example/>; rel=next',
      'content-encoding': 'gzip',
      'content-length': '3',
    };
    archive.append(
      { ...answer('x', { ...secret, ...kept }), url: 'https://user:geheim@demo.example/101' },
      march,
    );
    archive.close();
    const text = gunzipSync(readFileSync(file())).toString();
    expect(text).not.toContain('geheim');
    expect(text).toContain('\r\nx-archive-orig-content-encoding: gzip\r\n');
    expect(text).toContain('WARC-Target-URI: https://demo.example/101\r\n');
  });

  test('begins another file with the month, and when a file has grown large enough', () => {
    const archive = new PageArchive(folder, 1000);
    const noise = 'абвгд'.repeat(5);
    for (let page = 0; page < 6; page += 1) archive.append(answer(`${noise}${page}`), march);
    archive.append(answer('ә'), april);
    archive.append(answer('a clock that was set back'), march);
    archive.close();
    const files = readdirSync(folder).sort();
    expect(files.slice(0, 2)).toEqual(['2026-03-0001.warc.gz', '2026-03-0002.warc.gz']);
    expect(files.at(-1)).toBe('2026-04-0001.warc.gz');
    const reopened = new PageArchive(folder, 1000);
    expect(reopened.append(answer('next'), april).file).toBe('2026-04-0001.warc.gz');
    reopened.close();
  });
});

describe('damage of the archive', () => {
  test('a file cut at any byte keeps every page before the cut, and is written on', () => {
    const places = fill('бірінші', 'вторая');
    const whole = readFileSync(file());
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(file(), whole.subarray(0, length));
      const archive = new PageArchive(folder);
      const last = archive.append(answer('после'), march);
      archive.close();
      const starts = [0, ...places.map(({ offset }) => offset)];
      const isCut = length > 0 && !starts.includes(length);
      expect(archive.notices.length).toBe(isCut ? 1 : 0);
      expect(kinds()).toEqual(
        starts
          .filter((start, at) => (starts[at + 1] ?? whole.length) <= length)
          .map(() => 'whole')
          .concat('whole'),
      );
      expect(parseResponse(readMember(file(), last.offset) ?? Buffer.alloc(0))?.body.toString()).toBe(
        'после',
      );
      if (isCut)
        rmSync(
          readdirSync(folder)
            .filter((name) => name.includes('.torn-at-'))
            .map((name) => join(folder, name))[0] ?? '',
        );
    }
  });

  test('a changed byte in the middle breaks its page only, and nothing is cut off', () => {
    const places = fill('бірінші', 'вторая', 'үшінші');
    const harmed = readFileSync(file());
    const place = (places[1]?.offset ?? 0) + 40;
    harmed[place] = (harmed[place] ?? 0) ^ 0xff;
    writeFileSync(file(), harmed);
    expect(kinds()).toEqual(['whole', 'whole', 'broken', 'whole']);
    expect(new PageArchive(folder).notices).toEqual([]);
    expect(readMember(file(), places[1]?.offset ?? 0)).toBeUndefined();
  });

  test('zeros at the end, as a power cut leaves them, are moved aside', () => {
    fill('бірінші');
    const { length } = readFileSync(file());
    appendFileSync(file(), Buffer.alloc(5000));
    expect(new PageArchive(folder).notices.join()).toContain('.torn-at-');
    expect(readFileSync(file())).toHaveLength(length);
    truncateSync(file(), length);
    expect(kinds()).toEqual(['whole', 'whole']);
  });

  test('a member with any one byte changed behind its header is not accepted', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (content, position, change) => {
          const member = packMember(Buffer.from(content));
          expect(unpackMember(member)?.equals(content)).toBe(true);
          const place = 20 + (position % (member.length - 20));
          member[place] = (member[place] ?? 0) ^ change;
          const unpacked = unpackMember(member);
          expect(unpacked === undefined || unpacked.equals(content)).toBe(true);
        },
      ),
    );
  });
});
