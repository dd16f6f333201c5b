import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const RUSSIAN = `Отдел архивов и документации города Семей
1. Главный специалист отдела архивов, категория D-O-4, (1 единица).
Функциональные обязанности: принимает документы на хранение.
Требования к участникам конкурса: уверенный пользователь ПК.
`;
const KAZAKH = `Семей қаласының мұрағат бөлімі
1. Мұрағат бөлімінің бас маманы (D-O-4 санаты), 1 бірлік.
Қызметтік міндеттері: құжаттарды сақтауға қабылдайды.
Конкурсқа қатысушыларға қойылатын талаптар: компьютерді меңгеру.
`;

function notice(folder: string, name: string, text: string): string {
  const path = join(folder, name, 'notice.txt');
  mkdirSync(join(folder, name));
  writeFileSync(path, text);
  return path;
}

describe('Import keeps what it was given', () => {
  test('files of one name in two folders are two postings, and nothing is new the second time', async () => {
    const folder = temporaryFolder();
    const files = [notice(folder, 'ru', RUSSIAN), notice(folder, 'kk', KAZAKH)];
    const store = join(folder, 'store');
    expect((await runQyzmet(['import', ...files, '--store', store])).stderr).toMatch(
      /: 2 new, 0 changed, 0 as before/u,
    );
    expect((await runQyzmet(['import', ...files, '--store', store])).stderr).toMatch(
      /: 0 new, 0 changed, 2 as before/u,
    );
    expect(readFileSync(join(store, 'postings.ndjson'), 'utf8')).toMatch(/"id":"file:kk\/notice\.txt#/u);
    expect((await runQyzmet(['analyze', '--store', store])).stdout).toMatch(/^0 of 2 postings/u);
  });

  test('a second posting of one id is named and left out, so that nothing counts twice', async () => {
    const file = join(temporaryFolder(), 'postings.ndjson');
    const line = JSON.stringify({ id: 'a', title: 'Маман', sections: [{ kind: 'duties', text: 'Excel' }] });
    writeFileSync(file, `${line}\n${line}\n`);
    const run = await runQyzmet(['analyze', file]);
    expect(run.stdout).toMatch(/0 of 1 posting/u);
    expect(run.stderr).toMatch(/the id “a” occurs a second time/u);
    expect(run.code).toBe(3);
  });
});

describe('Evaluate refuses what is no codes', () => {
  test.each([
    [
      '{"id":"a","digital":"yes"}',
      '{"id":"a","digital":true,"categories":[]}',
      /“digital” must be true or false/u,
    ],
    ['{"id":"a","digital":true}', '{"id":"a","digital":true,"categories":[null]}', /not a coded posting/u],
    ['{"id":"a","digital":true}', '{"id":"b","digital":true,"categories":[]}', /no id of/u],
  ])('%s against %s', async (gold, coded, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'gold.ndjson'), gold);
    writeFileSync(join(folder, 'coded.ndjson'), coded);
    const run = await runQyzmet(['evaluate', join(folder, 'gold.ndjson'), join(folder, 'coded.ndjson')]);
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });
});
