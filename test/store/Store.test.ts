import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../src/store/PageAnswer.js';
import { archiveFiles } from '../../src/store/PageArchive.js';
import { walkArchive } from '../../src/store/walkArchive.js';
import { parseResponse } from '../../src/store/warcRecord.js';
import { openStore } from '../../src/store/openStore.js';
import { readPostings } from '../../src/store/readPostings.js';
import { readRuns } from '../../src/store/readRuns.js';
import type { StoredPosting } from '../../src/store/StoredPosting.js';
import { StoreError, StoreLockedError } from '../../src/store/StoreError.js';
import { kazakh, russian } from './samplePostings.js';

const monday = new Date('2026-03-02T08:00:00Z');
const tuesday = new Date('2026-03-03T08:00:00Z');
const april = new Date('2026-04-01T08:00:00Z');
const account = { arguments: { profile: 'demo' }, outcome: 'complete', counts: { new: 2 }, problems: [] };

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'qyzmet-store-')), 'store');
  return () => {
    rmSync(join(folder, '..'), { recursive: true });
  };
});

function run(now: Date, work: (store: ReturnType<typeof openStore>) => void): void {
  const store = openStore(folder, { create: true, now });
  try {
    store.beginRun(now, 'demo/');
    work(store);
    store.endRun(account, now);
  } finally {
    store.close();
  }
}

function putBoth(): void {
  run(monday, (store) => {
    store.put(russian, monday);
    store.put(kazakh, monday);
  });
}

async function stored(): Promise<StoredPosting[]> {
  const postings: StoredPosting[] = [];
  for await (const posting of readPostings(folder)) postings.push(posting);
  return postings;
}

function logFile(name = '2026-03.ndjson'): string {
  return join(folder, 'log', name);
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('putting postings', () => {
  test('postings of both languages come back whole and in the order of their ids', async () => {
    putBoth();
    const life = { firstSeen: monday.toISOString(), lastSeen: monday.toISOString(), status: 'open' };
    expect(await stored()).toEqual([
      { ...kazakh, ...life },
      { ...russian, ...life },
    ]);
  });

  test.each([
    ['the same posting is unchanged', kazakh, 'unchanged'],
    [
      'the same posting with its keys in another order is unchanged',
      { ...kazakh, id: kazakh.id, title: kazakh.title },
      'unchanged',
    ],
    ['a posting with another title is edited', { ...kazakh, title: 'Бөлім басшысы' }, 'edited'],
    ['a posting with another id is new', { ...kazakh, id: 'demo/103' }, 'new'],
  ])('%s', (_name, posting, verdict) => {
    putBoth();
    run(tuesday, (store) => {
      expect(store.put(posting, tuesday)).toBe(verdict);
    });
  });

  test('seeing a posting again moves lastSeen and nothing else', async () => {
    putBoth();
    run(tuesday, (store) => {
      expect(store.touch(kazakh.id, tuesday)).toBe(true);
      expect(store.touch('demo/unknown', tuesday)).toBe(false);
    });
    const [first] = await stored();
    expect(first).toMatchObject({
      ...kazakh,
      firstSeen: monday.toISOString(),
      lastSeen: tuesday.toISOString(),
    });
  });

  test('sightings of a minute are one short line of the log, whatever the order they came in', async () => {
    const ids = Array.from({ length: 300 }, (_, number) => `demo/${number}`);
    run(monday, (store) => {
      for (const id of ids) store.put({ ...kazakh, id }, monday);
    });
    const { length } = readFileSync(logFile());
    run(tuesday, (store) => {
      for (const id of ids.toReversed()) {
        store.touch(id, tuesday);
        store.commit();
      }
    });
    expect(readFileSync(logFile()).length - length).toBeLessThan(500);
    expect(new Set((await stored()).map(({ lastSeen }) => lastSeen))).toEqual(
      new Set([tuesday.toISOString()]),
    );
    expect(existsSync(join(folder, 'sightings.ndjson'))).toBe(false);
  });

  test('a sighting is told to the minute, however long a run takes', async () => {
    putBoth();
    const later = new Date(tuesday.getTime() + 90_000);
    run(tuesday, (store) => {
      store.touch(kazakh.id, tuesday);
      store.touch(russian.id, later);
    });
    expect((await stored()).map(({ lastSeen }) => lastSeen)).toEqual([
      tuesday.toISOString(),
      later.toISOString(),
    ]);
  });

  test('a sighting that is logged behind a later edit of the same posting takes nothing back', async () => {
    putBoth();
    const later = new Date(tuesday.getTime() + 30_000);
    run(tuesday, (store) => {
      store.touch(kazakh.id, tuesday);
      store.put({ ...kazakh, unit: 'Бөлім' }, later);
    });
    expect((await stored())[0]).toMatchObject({ unit: 'Бөлім', lastSeen: later.toISOString() });
  });

  test.each([
    ['', [true, true]],
    ['["2026-03-03T08:00', [true, true]],
    ['\0\0\0\n["2026-03-03T08:00:00.000Z","demo/102"]\n', [true, true]],
    [undefined, [false, false]],
  ])('sightings of a killed run outlive it, also with %j behind them', async (tail, seen) => {
    putBoth();
    const killed = openStore(folder, { create: false, now: tuesday });
    killed.beginRun(tuesday, 'demo/');
    for (const { id } of [kazakh, russian]) killed.touch(id, tuesday);
    killed.commit();
    rmSync(join(folder, 'lock'));
    const journal = join(folder, 'sightings.ndjson');
    if (tail === undefined) rmSync(journal);
    else appendFileSync(journal, tail);
    const soon = new Date(tuesday.getTime() + 3_600_000);
    const next = openStore(folder, { create: false, now: soon });
    next.beginRun(soon, 'demo/');
    expect([kazakh, russian].map(({ id }) => next.seenInRun(id))).toEqual(seen);
    next.close();
    const instant = (seen[0] === true ? tuesday : monday).toISOString();
    expect((await stored()).map(({ lastSeen }) => lastSeen)).toEqual([instant, instant]);
    expect(existsSync(journal)).toBe(false);
  });

  test('an edited posting keeps its first sight', async () => {
    putBoth();
    run(tuesday, (store) => store.put({ ...russian, unit: 'Отдел контроля' }, tuesday));
    expect((await stored())[1]).toMatchObject({ unit: 'Отдел контроля', firstSeen: monday.toISOString() });
  });

  test('what a run did not see is closed only on request and only for its source, and opens again when seen', async () => {
    putBoth();
    run(tuesday, (store) => {
      store.touch(kazakh.id, tuesday);
      expect(store.closeUnseen('elsewhere/', tuesday)).toBe(0);
      expect(store.closeUnseen('demo/', tuesday)).toBe(1);
    });
    expect((await stored()).map(({ status }) => status)).toEqual(['open', 'closed']);
    run(april, (store) => store.put(russian, april));
    expect((await stored()).map(({ status }) => status)).toEqual(['open', 'open']);
  });
});

describe('the snapshot', () => {
  test('is rebuilt from the log byte for byte', () => {
    putBoth();
    run(april, (store) => {
      store.put({ ...kazakh, unit: 'Бөлім' }, april);
      store.closeUnseen('demo/', april);
    });
    const before = readFileSync(join(folder, 'postings.ndjson'));
    rmSync(join(folder, 'postings.ndjson'));
    openStore(folder, { create: false, now: april }).close();
    expect(readFileSync(join(folder, 'postings.ndjson')).equals(before)).toBe(true);
  });

  test('catches up after a run that was killed before its end', async () => {
    putBoth();
    const anHourLater = new Date(tuesday.getTime() + 3_600_000);
    const killed = openStore(folder, { create: false, now: tuesday });
    killed.beginRun(tuesday, 'demo/');
    killed.put({ ...kazakh, id: 'demo/200' }, tuesday);
    rmSync(join(folder, 'lock'));
    const next = openStore(folder, { create: false, now: anHourLater });
    next.beginRun(anHourLater, 'demo/');
    next.touch(kazakh.id, anHourLater);
    expect(next.closeUnseen('demo/', anHourLater)).toBe(1);
    next.close();
    expect((await stored()).map(({ id, status }) => [id, status])).toEqual([
      ['demo/101', 'open'],
      ['demo/102', 'closed'],
      ['demo/200', 'open'],
    ]);
  });

  test('is readable while a run holds the lock', async () => {
    putBoth();
    const holder = openStore(folder, { create: false, now: tuesday });
    expect(await stored()).toHaveLength(2);
    holder.close();
  });

  test('a line of it that is no posting is an error with its number', async () => {
    putBoth();
    appendFileSync(join(folder, 'postings.ndjson'), '{"id":\n');
    await expect(stored()).rejects.toThrow(/postings\.ndjson, line 3/u);
  });
});

describe('the log', () => {
  test('a torn tail is moved aside, said, and costs no complete event', async () => {
    putBoth();
    appendFileSync(logFile(), '{"at":"2026-03-02T08:00:01.000Z","event":{"kind":"new","pos');
    const store = openStore(folder, { create: false, now: tuesday });
    expect(store.notices.join()).toContain('2026-03.ndjson.torn-at-');
    expect(store.put({ ...russian, id: 'demo/300' }, tuesday)).toBe('new');
    store.close();
    expect(await stored()).toHaveLength(3);
    expect(readdirSync(join(folder, 'log'))).toHaveLength(2);
  });

  test('a last line of garbage, as a power cut leaves it, is moved aside like an unfinished one', async () => {
    putBoth();
    appendFileSync(logFile(), `${'\0'.repeat(4096)}\n`);
    const store = openStore(folder, { create: false, now: tuesday });
    expect(store.notices.join()).toContain('2026-03.ndjson.torn-at-');
    store.close();
    expect(await stored()).toHaveLength(2);
  });

  test.each([
    ['a changed letter', (text: string) => text.replace('бас маманы', 'бас мамаҢы'), 3],
    ['a lost line', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), 2],
    ['a line of zeros', (text: string) => `\0\0\0\n${text}`, 1],
  ])('damage in the middle is an error that names file and line: %s', (_name, harm, line) => {
    putBoth();
    writeFileSync(logFile(), harm(readFileSync(logFile(), 'utf8')));
    const error = thrownBy(() => openStore(folder, { create: false, now: tuesday }));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ kind: 'damaged' });
    expect(String(error)).toContain(`${logFile()}, line ${line} `);
  });

  test('a tail torn off in an earlier month is damage', () => {
    putBoth();
    run(april, (store) => store.put({ ...kazakh, id: 'demo/400' }, april));
    appendFileSync(logFile(), '{"at"');
    expect(thrownBy(() => openStore(folder, { create: false, now: april }))).toMatchObject({
      kind: 'damaged',
    });
  });

  test('a clock that was set back does not put later events into an earlier file', async () => {
    run(april, (store) => store.put(kazakh, april));
    run(monday, (store) => store.put(russian, monday));
    expect(readdirSync(join(folder, 'log'))).toEqual(['2026-04.ndjson']);
    run(april, () => undefined);
    expect(await stored()).toHaveLength(2);
  });

  test('a lost log folder is damage, not an empty store', () => {
    putBoth();
    rmSync(join(folder, 'log'), { recursive: true });
    expect(thrownBy(() => openStore(folder, { create: true, now: april }))).toMatchObject({
      kind: 'damaged',
    });
  });
});

describe('the lock', () => {
  test('a second run leaves at once', () => {
    const first = openStore(folder, { create: true, now: monday });
    expect(thrownBy(() => openStore(folder, { create: true, now: monday }))).toBeInstanceOf(StoreLockedError);
    first.close();
    openStore(folder, { create: true, now: monday }).close();
  });

  test('a lock left by a dead process is taken over', () => {
    putBoth();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const since = monday.toISOString();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, host: hostname(), since }));
    openStore(folder, { create: false, now: tuesday }).close();
  });

  test.skipIf(process.platform !== 'linux')(
    'a lock whose process number was given to another process is taken over',
    () => {
      putBoth();
      const holder = { pid: process.pid, host: hostname(), since: monday.toISOString(), ticks: '1' };
      writeFileSync(join(folder, 'lock'), JSON.stringify(holder));
      openStore(folder, { create: false, now: tuesday }).close();
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'a lock left by a killed process that no one has reaped is taken over',
    async () => {
      putBoth();
      // The shell becomes a sleep, which never reaps the shorter sleep that was the shell's child.
      const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20']);
      const pid = await new Promise<number>((resolve) =>
        parent.stdout.once('data', (data) => {
          resolve(Number(data));
        }),
      );
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
      writeFileSync(
        join(folder, 'lock'),
        JSON.stringify({ pid, host: hostname(), since: monday.toISOString() }),
      );
      openStore(folder, { create: false, now: tuesday }).close();
      parent.kill();
    },
  );

  test.each([
    ['of another machine', JSON.stringify({ pid: 1, host: 'elsewhere', since: '2026-03-01T00:00:00Z' })],
    ['that was just made and not yet written', ''],
  ])('a lock %s is respected', (_name, text) => {
    putBoth();
    writeFileSync(join(folder, 'lock'), text);
    expect(thrownBy(() => openStore(folder, { create: false, now: tuesday }))).toMatchObject({
      kind: 'locked',
    });
  });
});

describe('the format', () => {
  test.each([
    ['missing', undefined],
    ['newer', '{"format":"qyzmet-store/6"}'],
    ['damaged', '{"format":"something"}'],
    ['damaged', 'null'],
    ['damaged', '{"form'],
  ])('is refused as %s when store.json holds %j', async (kind, text) => {
    putBoth();
    rmSync(join(folder, 'store.json'));
    if (text !== undefined) writeFileSync(join(folder, 'store.json'), text);
    expect(thrownBy(() => openStore(folder, { create: false, now: tuesday }))).toMatchObject({ kind });
    await expect(stored()).rejects.toMatchObject({ kind });
  });
});

describe('the archive', () => {
  const page = (text: string): PageAnswer => ({
    url: 'https://demo.example/101',
    status: 200,
    headers: new Map(),
    body: Buffer.from(text),
    posting: kazakh.id,
  });
  const bodies = (): (string | undefined)[] =>
    archiveFiles(join(folder, 'pages')).flatMap((name) =>
      Array.from(walkArchive(join(folder, 'pages', name), true), ({ content }) =>
        parseResponse(content ?? Buffer.alloc(0))?.body.toString(),
      ).slice(1),
    );

  test('keeps a page once for each change of its body, also from run to run', () => {
    for (const text of ['бұрын', 'бұрын', 'кейін', 'бұрын'])
      run(monday, (store) => {
        store.archive(page(text), monday);
      });
    expect(bodies()).toEqual(['бұрын', 'кейін', 'бұрын']);
  });

  test('keeps a page again that was lost with its file', () => {
    const archive = (): void => {
      run(monday, (store) => {
        store.archive(page('бұрын'), monday);
      });
    };
    archive();
    rmSync(join(folder, 'pages'), { recursive: true });
    archive();
    expect(bodies()).toEqual(['бұрын']);
  });

  test('keeps nothing when it is not wanted', () => {
    const store = openStore(folder, { create: true, now: monday, archive: false });
    store.archive(page('бұрын'), monday);
    store.close();
    expect(existsSync(join(folder, 'pages'))).toBe(false);
  });

  test('a store of format 1, without pages, is read, and raised to the present format when written', async () => {
    putBoth();
    writeFileSync(join(folder, 'store.json'), '{"format":"qyzmet-store/1"}');
    expect(await stored()).toHaveLength(2);
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toContain('qyzmet-store/1');
    openStore(folder, { create: false, now: tuesday }).close();
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toContain('qyzmet-store/5');
  });
});

describe('runs', () => {
  test('each run leaves a manifest without the passwords of its addresses', () => {
    putBoth();
    const store = openStore(folder, { create: false, now: tuesday });
    store.beginRun(tuesday, 'demo/');
    const secret = { ...account, arguments: { proxy: 'http://user:secret@proxy.example:3128/' } };
    store.endRun(secret, tuesday);
    store.close();
    const manifests = readRuns(folder);
    expect(manifests.map(({ startedAt }) => startedAt)).toEqual([
      monday.toISOString(),
      tuesday.toISOString(),
    ]);
    expect(manifests[1]?.arguments).toEqual({ proxy: 'http://proxy.example:3128/' });
  });

  test.each([
    ['interrupted', true],
    ['rate-limited', true],
    ['partial', false],
    ['complete', false],
  ])('after a run that was %s, the next one counts its postings as seen: %j', (outcome, isSeen) => {
    const store = openStore(folder, { create: true, now: monday });
    const id = store.beginRun(monday, 'demo/');
    store.put(kazakh, monday);
    store.endRun({ ...account, outcome }, monday);
    store.close();
    const hour = new Date(monday.getTime() + 3_600_000);
    const next = openStore(folder, { create: false, now: hour });
    expect(next.beginRun(hour, 'demo/') === id).toBe(isSeen);
    expect(next.seenInRun(kazakh.id)).toBe(isSeen);
    next.close();
  });

  test('a run that was cut off more than a day ago is not carried on', () => {
    const store = openStore(folder, { create: true, now: monday });
    store.beginRun(monday, 'demo/');
    store.put(kazakh, monday);
    store.close();
    const next = openStore(folder, { create: false, now: april });
    next.beginRun(april, 'demo/');
    expect(next.seenInRun(kazakh.id)).toBe(false);
    next.close();
  });

  test('a run of several days is carried on by what it saw last, however long ago it began', () => {
    const hour = 3_600_000;
    const killed = openStore(folder, { create: true, now: monday });
    const id = killed.beginRun(monday, 'demo/');
    killed.put(kazakh, monday);
    const late = new Date(monday.getTime() + 40 * hour);
    killed.put(russian, late);
    killed.close();
    const soon = new Date(late.getTime() + hour);
    const next = openStore(folder, { create: false, now: soon });
    expect(next.beginRun(soon, 'demo/')).toBe(id);
    expect(next.seenInRun(kazakh.id)).toBe(true);
    next.close();
    const tooLate = new Date(late.getTime() + 25 * hour);
    const fresh = openStore(folder, { create: false, now: tooLate });
    fresh.revise({ ...kazakh, unit: 'Бөлім' }, monday.toISOString(), tooLate);
    expect(fresh.beginRun(tooLate, 'demo/')).not.toBe(id);
    fresh.close();
  });

  test('a cut-off run is carried on only for its own source', () => {
    const store = openStore(folder, { create: true, now: monday });
    const id = store.beginRun(monday, 'demo/');
    store.put(kazakh, monday);
    store.close();
    const hour = new Date(monday.getTime() + 3_600_000);
    const same = openStore(folder, { create: false, now: hour });
    expect(same.beginRun(hour, 'demo/')).toBe(id);
    same.close();
    const other = openStore(folder, { create: false, now: hour });
    const otherId = other.beginRun(hour, 'portal/');
    expect(otherId).not.toBe(id);
    expect(other.seenInRun(kazakh.id)).toBe(false);
    expect(other.endRun({ ...account, outcome: 'complete' }, hour)).toMatchObject({
      id: otherId,
      startedAt: hour.toISOString(),
    });
    other.close();
  });

  test('the validators and postings of a page are kept from run to run', () => {
    run(monday, (store) => {
      store.putPage('https://demo.example/101', { etag: '"a"', ids: [kazakh.id] }, monday);
    });
    const store = openStore(folder, { create: false, now: tuesday });
    expect(store.page('https://demo.example/101')).toEqual({ etag: '"a"', ids: [kazakh.id] });
    store.close();
  });
});
