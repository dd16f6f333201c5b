import { createHttpGet } from '../../scraping/createHttpGet.js';
import type { Fetched } from '../../scraping/Fetched.js';
import { fetchSinglePage } from '../../scraping/fetchSinglePage.js';
import { CliError } from '../CliError.js';
import { chooseProfile } from '../chooseProfile.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { inspectionLines } from '../inspectionLines.js';
import { inspectPage } from '../inspectPage.js';
import { readCertificates } from '../readCertificates.js';
import { say, writeOut } from '../terminal.js';
import { VERSION } from '../version.js';

/** Options of `qyzmet scrape --inspect`. */
export interface InspectOptions {
  readonly portal?: string;
  readonly allowPrivateHosts: boolean;
  readonly json: boolean;
  readonly caFile?: string;
}

type Failure = Exclude<Fetched['kind'], 'page'>;

const FAILURES: Readonly<Record<Failure, ExitCode>> = {
  unchanged: EXIT.network,
  gone: EXIT.userMustAct,
  refused: EXIT.userMustAct,
  forbidden: EXIT.forbiddenByRobots,
  'rate-limited': EXIT.blocked,
  blocked: EXIT.blocked,
  failing: EXIT.blocked,
  unreachable: EXIT.network,
};

/** Fetches one page, says what is recognised on it and why, and prints a profile to start from; nothing is stored. */
export async function runInspect(address: string, options: InspectOptions): Promise<void> {
  const { portal, allowPrivateHosts, caFile } = options;
  const profile = await chooseProfile({ url: address, ...(portal === undefined ? {} : { portal }) });
  const certificates = caFile === undefined ? {} : { certificates: await readCertificates(caFile) };
  const http = createHttpGet({ userAgent: `qyzmet/${VERSION}`, allowPrivateHosts, ...certificates });
  const rules = { signal: new AbortController().signal, onNotice: say };
  const page = await fetchSinglePage(new URL(address), http.get, rules).finally(http.close);
  if (page.kind !== 'page') {
    const problem = page.kind === 'unchanged' ? 'it answers 304 unasked' : page.problem;
    throw new CliError(`${address}: ${problem}.`, FAILURES[page.kind]);
  }
  const inspection = await inspectPage(page, profile);
  if (inspection === undefined) {
    throw new CliError(
      `${address} is a document (${page.contentType}); save it and use qyzmet import.`,
      EXIT.userMustAct,
    );
  }
  if (options.json) await writeOut(`${JSON.stringify(inspection, undefined, 2)}\n`);
  else {
    inspectionLines(inspection).forEach(say);
    if (inspection.list.postings.length > 0)
      await writeOut(`${JSON.stringify(inspection.profile, undefined, 2)}\n`);
  }
  const isEmpty = inspection.list.postings.length + inspection.posting.extraction.postings.length === 0;
  process.exitCode = isEmpty ? EXIT.partial : EXIT.done;
}
