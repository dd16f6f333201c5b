import type { Severity } from '../../diagnosis/Finding.js';
import { EXIT } from '../exitCodes.js';
import { checkKeywordFiles } from '../keywords/checkKeywordFiles.js';
import { findingLines } from '../keywords/findingLines.js';
import { SHIPPED_KEYWORDS } from '../shippedKeywords.js';
import { printableText } from '../../reporting/printable.js';
import { writeOut } from '../terminal.js';

/** The options of `qyzmet keywords check`. */
export interface KeywordsCheckOptions {
  readonly strict: boolean;
  readonly notes: boolean;
  readonly json: boolean;
}

/** Prints everything that keyword files get wrong, or that they do otherwise than their author meant. */
export async function runKeywordsCheck(
  path: string | undefined,
  options: KeywordsCheckOptions,
): Promise<void> {
  const check = await checkKeywordFiles(path ?? SHIPPED_KEYWORDS);
  const text = options.json
    ? JSON.stringify(check, undefined, 2)
    : findingLines(check, options.notes).map(printableText).join('\n');
  await writeOut(`${text}\n`);
  const fatal: readonly Severity[] = options.strict ? ['error', 'warning'] : ['error'];
  if (check.findings.some(({ severity }) => fatal.includes(severity))) process.exitCode = EXIT.userMustAct;
}
