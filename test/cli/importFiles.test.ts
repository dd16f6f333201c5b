import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { runQyzmet } from './runQyzmet.js';
import { temporaryFolder } from './temporaryFolder.js';

const FORMS = ['txt', 'docx', 'doc', 'pdf'];
const DOCUMENTS = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));

interface Stored {
  readonly id: string;
  readonly title: string;
  readonly categoryCode?: string;
  readonly body?: string;
  readonly sections: readonly { readonly kind: string; readonly text: string }[];
}

function stored(store: string): Stored[] {
  const lines = readFileSync(join(store, 'postings.ndjson'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Stored);
}

/** What must not depend on the form of a document. */
function essence({ title, categoryCode, body, sections }: Stored): unknown {
  const coded = sections.filter(({ kind }) => kind === 'duties' || kind === 'requirements');
  return {
    title,
    categoryCode,
    body,
    coded: coded.map(({ kind, text }) => [kind, text.replace(/\s+/gu, ' ')]),
  };
}

async function importing(
  paths: readonly string[],
): Promise<{ postings: Stored[]; stderr: string; code: number | null }> {
  const store = join(temporaryFolder(), 'store');
  const { stderr, code } = await runQyzmet(['import', ...paths, '--store', store]);
  return { postings: stored(store), stderr, code };
}

describe('A notice gives the same positions in every form', () => {
  test.each(['fountains-ru', 'fountains-kk'])('%s', async (name) => {
    const paths = FORMS.map((ending) => join(DOCUMENTS, `${name}.${ending}`));
    const { postings, code } = await importing(paths);
    expect(code).toBe(0);
    const byForm = new Map(
      FORMS.map((form) => [form, postings.filter(({ id }) => id.includes(`.${form}#`))]),
    );

    for (const [form, ofForm] of byForm) {
      expect(ofForm, form).toHaveLength(2);
      expect(ofForm.map(essence), form).toEqual(byForm.get('txt')?.map(essence));
    }
  });

  test('under a wrong name, or packed', async () => {
    const folder = temporaryFolder();
    copyFileSync(join(DOCUMENTS, 'fountains-ru.pdf'), join(folder, 'a.txt'));
    copyFileSync(join(DOCUMENTS, 'fountains-ru.docx'), join(folder, 'b.doc'));
    writeFileSync(join(folder, 'c.txt.gz'), gzipSync(readFileSync(join(DOCUMENTS, 'fountains-kk.txt'))));
    const { postings, code } = await importing([folder]);
    expect(code).toBe(0);
    expect(postings).toHaveLength(6);
  });
});

describe('Folders', () => {
  test('are read with all that is in them, in a fixed order, without hidden files and without going round', async () => {
    const root = join(temporaryFolder(), 'notices');
    for (const year of ['2025', '2024', '.trash']) {
      mkdirSync(join(root, year, 'almaty'), { recursive: true });
      copyFileSync(join(DOCUMENTS, 'fountains-ru.txt'), join(root, year, 'almaty', 'notice.txt'));
    }
    symlinkSync(root, join(root, '2025', 'round'));
    symlinkSync(join(root, 'nowhere'), join(root, 'broken.txt'));
    const { postings, stderr, code } = await importing([root]);
    expect(postings.map(({ id }) => id)).toEqual([
      'file:notices/2024/almaty/notice.txt#position-1',
      'file:notices/2024/almaty/notice.txt#position-2',
      'file:notices/2025/almaty/notice.txt#position-1',
      'file:notices/2025/almaty/notice.txt#position-2',
    ]);
    expect(stderr).toMatch(/broken\.txt: the file cannot be read \(ENOENT\)/u);
    expect(code).toBe(3);
  });

  test('a path that leads nowhere ends the import before it begins', async () => {
    const store = join(temporaryFolder(), 'store');
    const { stderr, code } = await runQyzmet(['import', DOCUMENTS, 'nowhere.txt', '--store', store]);
    expect(stderr).toMatch(/there is no file “nowhere\.txt”/u);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/Imported/u);
    expect(existsSync(store)).toBe(false);
  });
});

describe('What is not understood is named with its reason, and the rest goes on', () => {
  test('one line for each file', async () => {
    const folder = temporaryFolder();
    const files: Readonly<Record<string, Buffer>> = {
      'empty.txt': Buffer.alloc(0),
      'photo.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]),
      'cut.docx': readFileSync(join(DOCUMENTS, 'fountains-ru.docx')).subarray(0, 3_000),
      'prices.csv': Buffer.from('товар;цена\nчай;100\n'),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    copyFileSync(join(DOCUMENTS, 'fountains-kk.doc'), join(folder, 'whole.doc'));
    const { postings, stderr, code } = await importing([folder]);
    expect(postings).toHaveLength(2);
    for (const message of [
      /empty\.txt: the file is empty/u,
      /photo\.txt: it is a picture.*OCR/u,
      /cut\.docx: .*damaged/u,
      /prices\.csv: no columns of postings.*title, duties/u,
      /4 items were not read/u,
    ]) {
      expect(stderr).toMatch(message);
    }
    expect(code).toBe(3);
  });
});

describe('Tables', () => {
  test.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('with %s, in both languages, with line breaks in cells', async (_, delimiter) => {
    const rows = [
      ['Лауазым атауы', 'Категория', 'region', 'duties_kk', 'Функциональные обязанности', 'Требования'],
      [
        'Бас маман',
        'D-O-4',
        'Абай облысы',
        '"Есеп\nжүргізеді, жазады; қарайды"',
        'Ведёт учёт',
        'Знание Excel',
      ],
    ];
    const file = join(temporaryFolder(), 'postings.csv');
    writeFileSync(file, `\uFEFF${rows.map((row) => row.join(delimiter)).join('\r\n')}\r\n`);
    const { postings, code } = await importing([file]);
    expect(code).toBe(0);
    expect(postings).toMatchObject([
      {
        title: 'Бас маман',
        categoryCode: 'D-O-4',
        region: 'Абай облысы',
        language: 'both',
        sections: [
          { kind: 'duties', language: 'kk', text: 'Есеп\nжүргізеді, жазады; қарайды' },
          { kind: 'duties', language: 'ru', text: 'Ведёт учёт' },
          { kind: 'requirements', language: 'ru', text: 'Знание Excel' },
        ],
      },
    ]);
  });
});

describe('Answers of a portal', () => {
  const item = {
    vacancyId: 71,
    positionNameRu: 'Главный специалист отдела учёта',
    positionNameKz: 'Есеп бөлімінің бас маманы',
    functionalDutiesRu: '<p>Ведёт учёт в Excel</p>',
    functionalDutiesKz: '<p>Excel бағдарламасында есеп жүргізеді</p>',
  };
  const expected = { title: item.positionNameRu, titles: { kk: item.positionNameKz }, language: 'both' };

  test.each([
    ['one object with a list inside', JSON.stringify({ total: 1, items: [item] }), 'answer.json'],
    ['one object a line', `${JSON.stringify(item)}\n`, 'answer.ndjson'],
  ])('%s', async (_, text, name) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, text);
    const { postings, code } = await importing([file]);
    expect(code).toBe(0);
    expect(postings).toMatchObject([expected]);
    expect(postings[0]?.id).toMatch(new RegExp(`^file:.*/${name}#71$`, 'u'));
  });

  test.each([false, true])('kept as a web archive, packed: %s', async (packed) => {
    const page = `<h1>${item.positionNameRu}</h1><p>Категория: D-O-4</p><h2>Функциональные обязанности</h2><p>Ведёт учёт.</p>`;
    const records = [
      ['https://example.kz/1', 'text/html', page],
      ['https://example.kz/news', 'text/html', '<p>Новости парка</p>'],
      ['https://example.kz/a.css', 'text/css', 'p { margin: 0 }'],
    ].map(([url = '', type = '', body = '']) => {
      const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`);
      const fields = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n`;
      const bytes = Buffer.concat([Buffer.from(fields), block, Buffer.from('\r\n\r\n')]);
      return packed ? gzipSync(bytes) : bytes;
    });
    const file = join(temporaryFolder(), packed ? 'pages.warc.gz' : 'pages.warc');
    writeFileSync(file, Buffer.concat(records));
    const { postings, stderr, code } = await importing([file]);
    expect(postings).toMatchObject([{ title: item.positionNameRu, url: 'https://example.kz/1' }]);
    expect(stderr).toMatch(/1 page holds no posting/u);
    expect(code).toBe(3);
  });
});

describe('A notice in two languages is one posting for each position', () => {
  test.each([
    ['in two files of one name', 'fountains_kz.doc', 'fountains_ru.pdf'],
    ['in one file', 'both.txt', undefined],
  ])('%s', async (_, first, second) => {
    const folder = temporaryFolder();
    if (second === undefined) {
      const texts = ['kk', 'ru'].map((language) =>
        readFileSync(join(DOCUMENTS, `fountains-${language}.txt`)),
      );
      writeFileSync(join(folder, first), Buffer.concat(texts));
    } else {
      copyFileSync(join(DOCUMENTS, 'fountains-kk.doc'), join(folder, first));
      copyFileSync(join(DOCUMENTS, 'fountains-ru.pdf'), join(folder, second));
    }
    const { postings, code } = await importing([folder]);
    expect(code).toBe(0);
    expect(postings).toMatchObject([
      { language: 'both', categoryCode: 'E-R-4', titles: { ru: 'Главный специалист отдела учёта фонтанов' } },
      { language: 'both', categoryCode: 'E-R-5', titles: { kk: 'Көгалдандыру бөлімінің жетекші маманы' } },
    ]);
    expect(postings[0]?.id).toMatch(new RegExp(`${first}#position-1$`, 'u'));
  });
});

describe('Postings that may be versions of one another and are not joined are told to the user', () => {
  const russian =
    'Главный специалист отдела учёта\nКатегория: D-O-4\nФункциональные обязанности: ведёт учёт.';
  const kazakh = (code: string): string =>
    `Есеп бөлімінің бас маманы\nСанаты: ${code}\nҚызметтік міндеттері: есеп жүргізу.`;

  test.each([
    ['of two files of one name', 'E-3', /a_kk\.txt, .*a_ru\.txt: 1 posting in Kazakh and 1 in Russian/u],
    ['but not where they are joined', 'D-O-4', /^(?!.*may be versions)/su],
  ])('%s', async (_, code, said) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a_kk.txt'), kazakh(code));
    writeFileSync(join(folder, 'a_ru.txt'), russian);
    const run = await runQyzmet(['import', folder, '--store', join(folder, '.store')]);
    expect(run.stderr).toMatch(said);
    expect(run.stderr).not.toMatch(/not read/u);
    expect(run.code).toBe(0);
  });

  test('of one file, and in the summary as JSON', async () => {
    const folder = temporaryFolder();
    const position = (number: number, line: string, duties: string): string =>
      `<p>${number}. ${line}</p><p>${duties}</p>`;
    writeFileSync(
      join(folder, 'notice.html'),
      position(
        1,
        'Главный специалист отдела учёта, категория D-O-4 (1 единица).',
        'Функциональные обязанности: ведёт учёт.',
      ) +
        position(
          1,
          'Есеп бөлімінің бас маманы (E-3 санаты), 1 бірлік.',
          'Қызметтік міндеттері: есеп жүргізу.',
        ),
    );
    const run = await runQyzmet(['import', folder, '--json', '--store', join(folder, '.store')]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      found: 2,
      problems: [],
      doubts: [expect.stringMatching(/1 posting in Kazakh and 1 in Russian/u)],
    });
    expect(run.stderr).toMatch(/may count twice/u);
    expect(run.code).toBe(0);
  });
});

describe('Before and after the import', () => {
  test('--dry-run lists what would be imported, and stores nothing', async () => {
    const store = join(temporaryFolder(), 'store');
    const file = join(DOCUMENTS, 'fountains-kk.docx');
    const { stdout, code } = await runQyzmet(['import', file, '--dry-run', '--store', store]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[1]).toBe(
      'file:documents/fountains-kk.docx#position-2\tКөгалдандыру бөлімінің жетекші маманы\tE-R-5\tkk',
    );
    expect(existsSync(store)).toBe(false);
  });

  test('--json gives the summary with all problems', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.txt'), '');
    const paths = [join(DOCUMENTS, 'fountains-ru.pdf'), folder];
    const { stdout, code } = await runQyzmet([
      'import',
      ...paths,
      '--json',
      '--store',
      join(folder, '.store'),
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      found: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
      problems: [expect.stringMatching(/empty\.txt: the file is empty/u)],
    });
    expect(code).toBe(3);
  });
});
