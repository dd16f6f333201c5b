import type { Finding, Severity } from '../../diagnosis/Finding.js';
import type { CheckedFile, KeywordCheck } from './checkKeywordFiles.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** One line a finding, then for each file how many phrases it has and what was found. */
export function findingLines({ findings, files }: KeywordCheck, withNotes: boolean): readonly string[] {
  const shown = findings.filter(({ severity }) => withNotes || severity !== 'note');
  return [
    ...shown.map(findingLine),
    ...files.map((file) =>
      totalLine(
        file,
        findings.filter((finding) => finding.file === file.path),
        withNotes,
      ),
    ),
  ];
}

function findingLine({ file, line, column, severity, message }: Finding): string {
  return `${file}:${line}:${column}: ${severity}: ${message}`;
}

function totalLine({ path, phrases }: CheckedFile, findings: readonly Finding[], withNotes: boolean): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${counted(count, severity)}${hint(severity, withNotes)}`];
  });
  const total = phrases === undefined ? [] : [counted(phrases, 'phrase')];
  const verdict = counts.length === 0 ? ['nothing to mend'] : counts;
  return `${path}: ${[...total, ...verdict].join(', ')}`;
}

function hint(severity: Severity, withNotes: boolean): string {
  return severity === 'note' && !withNotes ? ' (shown with --notes)' : '';
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
