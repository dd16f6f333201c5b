import { EXIT } from '../exitCodes.js';
import { problemsOf, problemText, readKeywordFiles, SHIPPED_KEYWORDS } from '../loadCodebook.js';
import { say, writeOut } from '../terminal.js';

/** Prints every error of a keyword file or folder, or says that there is none. */
export async function runKeywordsCheck(path: string = SHIPPED_KEYWORDS): Promise<void> {
  const files = await readKeywordFiles(path);
  const problems = files.flatMap(problemsOf);
  if (problems.length === 0) {
    await writeOut(`${files.length} keyword ${files.length === 1 ? 'file' : 'files'} checked, no error.\n`);
    return;
  }
  await writeOut(`${problemText(problems)}\n`);
  say(`qyzmet: ${problems.length} to mend.`);
  process.exitCode = EXIT.userMustAct;
}
