import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { portalProfiles } from '../../scraping/portalProfiles.js';
import type { PortalProfile } from '../../scraping/PortalProfile.js';
import { analyzePostings, type Analysis } from '../analyzePostings.js';
import { CliError } from '../CliError.js';
import { composeSynthetic, type SyntheticOptions } from '../composeSynthetic.js';
import { crawlIntoStore } from '../crawlIntoStore.js';
import { servePortal } from '../demo/servePortal.js';
import { EXIT } from '../exitCodes.js';
import { readStore } from '../readStore.js';
import { countProblems } from '../readProblems.js';
import { renderReport } from '../renderReport.js';
import { scrapeProgress } from '../scrapeProgress.js';
import { say, writeOut } from '../terminal.js';

/** Options of `qyzmet demo`. */
export interface DemoOptions extends SyntheticOptions {
  readonly output: string;
}

/** A file that every demo folder has; a folder without it is not the demo's to empty. */
const MARK = 'made-by-qyzmet-demo.txt';

/** Serves a synthetic portal on this machine, scrapes it through HTTP, codes what was stored and writes the reports. */
export async function runDemo(options: DemoOptions): Promise<void> {
  await prepareFolder(options.output);
  const store = join(options.output, 'store');
  say(
    `qyzmet demo: ${options.postings} synthetic postings (seed ${options.seed}), served on this machine and scraped through HTTP.`,
  );
  await scrapeSynthetic(options, store);
  const analysis = await analyzePostings(readStore(store), analysisOptions, countProblems());
  const written = await writeReports(analysis, options.output);
  await writeOut(renderReport(analysis, { format: 'table', lang: 'en' }));
  await writeOut(nextSteps(options.output, store, written));
}

const analysisOptions = {
  sections: ['duties', 'requirements'],
  by: ['position', 'area'],
  format: 'html',
  jobs: 1,
} as const;

async function prepareFolder(folder: string): Promise<void> {
  if (existsSync(folder) && !existsSync(join(folder, MARK))) {
    throw new CliError(
      `“${folder}” exists and was not made by the demo; name another folder with --output.`,
      EXIT.userMustAct,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, MARK),
    'Synthetic postings and their analysis. The next demo replaces this folder.\n',
  );
}

async function scrapeSynthetic(options: DemoOptions, store: string): Promise<void> {
  const postings = Array.from(await composeSynthetic(options), ({ posting }) => posting);
  const portal = await servePortal(postings);
  const progress = scrapeProgress();
  try {
    const { outcome } = await crawlIntoStore({
      profile: { ...demoProfile(), base: portal.address },
      store,
      allowPrivateHosts: true,
      archive: true,
      signal: new AbortController().signal,
      onEvent: progress.onEvent,
    });
    progress.end();
    if (outcome.kind !== 'complete')
      throw new CliError(
        `the synthetic portal was not read to its end (${outcome.problems[0] ?? outcome.kind}).`,
        EXIT.partial,
      );
    say(
      `Scraped ${outcome.counts.found} postings from ${portal.address} (${outcome.counts.pages} pages) into ${store}.`,
    );
  } finally {
    await portal.close();
  }
}

function demoProfile(): PortalProfile {
  const profile = portalProfiles.get('demo');
  if (profile === undefined) throw new Error('the profile of the demo is missing');
  return profile;
}

async function writeReports(analysis: Analysis, folder: string): Promise<readonly string[]> {
  const reports = [
    { name: 'report.html', format: 'html' },
    { name: 'figure-1.svg', format: 'svg' },
    { name: 'tables.csv', format: 'csv' },
    ...analysis.report.tables.map(({ id }) => ({ name: `table-${id}.csv`, format: 'csv', table: id })),
  ];
  for (const { name, ...rendering } of reports) {
    await writeFile(join(folder, name), renderReport(analysis, { ...rendering, output: name, lang: 'en' }));
  }
  return reports.map(({ name }) => join(folder, name));
}

function nextSteps(folder: string, store: string, written: readonly string[]): string {
  return `
Written: ${written.join(', ')}

Next, for example:
  open ${join(folder, 'report.html')} in a browser
  qyzmet analyze --store ${store} --by tier,region
  qyzmet show --store ${store} --category egov
  qyzmet scrape --help
(If \`qyzmet\` is not installed yet: npm install -g . — or type node bin/qyzmet.js instead.)
`;
}
