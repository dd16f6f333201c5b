import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderCsv } from '../../src/reporting/renderCsv.js';
import { renderXlsx } from '../../src/reporting/renderXlsx.js';
import { HOSTILE, reportWith, sampleReport } from './sampleReport.js';

/** Commas, quotes, UTF-8, as the cells are shown. */
const UTF_8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033';

const office = spawnSync('soffice', ['--version']).status === 0;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qyzmet-office-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The cells of a sheet as LibreOffice reads them, written down as CSV by it. */
function opened(name: string, content: Uint8Array | string, filter: string): string[][] {
  writeFileSync(join(folder, name), content);
  const arguments_ = ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...filter.split('|')];
  execFileSync('soffice', [...arguments_, '--outdir', join(folder, 'out'), join(folder, name)], {
    stdio: 'ignore',
  });
  const [written = ''] = readdirSync(join(folder, 'out'));
  const text = readFileSync(join(folder, 'out', written), 'utf8');
  return parse(text, { relax_column_count: true });
}

test('a workbook begins like a packed file in every language, also of hostile labels', async () => {
  for (const label of ['Заң', ...HOSTILE]) {
    const bytes = await renderXlsx(reportWith(label), { lang: 'kk' });
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
  }
});

test('a workbook of the same figures is the same file at any time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2025, 3, 8, 9, 0, 0) });
  try {
    const before = await renderXlsx(sampleReport(), { lang: 'kk' });
    vi.setSystemTime(new Date(2026, 10, 27, 18, 30, 0));
    const after = await renderXlsx(sampleReport(), { lang: 'kk' });
    expect(Buffer.from(after).equals(before)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

describe.runIf(office)('LibreOffice opens', () => {
  test('the workbook: the first sheet says what the figures are', async () => {
    const rows = opened('t.xlsx', await renderXlsx(sampleReport(), { lang: 'kk' }), `--convert-to|${UTF_8}`);
    expect(rows[0]?.[0]).toBe('Мемлекеттік қызмет хабарландыруларындағы цифрлық дағдылар');
    expect(rows[1]?.[0]).toContain('408');
  });

  test('its tables: labels are texts, counts and shares are numbers', async () => {
    const third = UTF_8.replace('1033', '1033,false,true,false,false,false,4');
    const rows = opened('t.xlsx', await renderXlsx(sampleReport(), { lang: 'kk' }), `--convert-to|${third}`);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['Барлық хабарландыру', '408']);
    expect(parseFloat(rows.at(-1)?.at(-1) ?? '')).toBeCloseTo(66.9118, 3);
  });

  test('a CSV for Excel with numbers as numbers and Kazakh letters as they are', () => {
    // Semicolons, quotes, UTF-8, Russian: as a spreadsheet of the country reads it.
    const filter = `--infilter=CSV:59,34,76,1,,1049,false,true|--convert-to|${UTF_8}`;
    const rows = opened('t.csv', renderCsv(sampleReport(), { excel: true, lang: 'kk' }), filter);
    expect(rows[1]?.slice(0, 5)).toEqual(['headline', 'total', 'none', '273', '408']);
    expect(Number(rows[1]?.[5])).toBeCloseTo(273 / 408, 6);
    expect(rows.some((row) => row.includes('Құқықтық'))).toBe(true);
  });

  test('hostile labels without running them', () => {
    const rows = opened('t.csv', renderCsv(reportWith('=1+1')), '--convert-to|csv');
    expect(rows.flat().join(' ')).toContain('=1+1');
    expect(rows[2]?.[1]).not.toBe('2');
  });
});
