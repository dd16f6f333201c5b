import { createHash } from 'node:crypto';
import type { Labels } from '../model/Codebook.js';
import type { SectionKind } from '../model/Posting.js';
import type { PostingReport } from '../model/Table.js';
import type { ColumnSet } from '../statistics/columnSets.js';
import type { Corpus } from './hashPostings.js';
import { VERSION } from './version.js';

/** What of a command decides about its figures, and nothing of how they look. */
export interface AnalysisCommand {
  readonly files: readonly string[];
  readonly store: string;
  readonly by: readonly string[];
  readonly columns: ColumnSet;
  readonly mostRows: number;
  readonly sections: readonly SectionKind[];
  readonly withoutDesired: boolean;
  readonly keywords?: string;
}

/** How figures were made, so that anyone with the same postings and keywords can make them again. */
export interface Receipt {
  readonly format: 'qyzmet/receipt/1';
  readonly version: string;
  readonly command: AnalysisCommand;
  /** Hash of the keyword files (SHA-256, 12 hexadecimal digits). */
  readonly keywords: string;
  /** How many postings were read, and the SHA-256 of their contents in that order. */
  readonly postings: Corpus;
  /** SHA-256 of all tables with raw numbers. */
  readonly tables: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** The receipt of a report. */
export function composeReceipt(
  report: PostingReport,
  parts: Pick<Receipt, 'command' | 'keywords' | 'postings'>,
  now: Date,
): Receipt {
  return {
    format: 'qyzmet/receipt/1',
    version: VERSION,
    ...parts,
    tables: createHash('sha256')
      .update(JSON.stringify([report.headline, report.tables]))
      .digest('hex'),
    madeAt: now.toISOString(),
  };
}

/** The lines of a receipt for readers of a report. */
export function receiptLines({ postings, tables, madeAt }: Receipt): readonly Labels[] {
  const made = `${madeAt.slice(0, 16).replace('T', ' ')} UTC`;
  return [
    {
      en: `Made ${made}; postings read: ${postings.count}, SHA-256 ${postings.hash}.`,
      ru: `Создано ${made}; прочитано вакансий: ${postings.count}, SHA-256 ${postings.hash}.`,
      kk: `Жасалған уақыты ${made}; оқылған хабарландыру: ${postings.count}, SHA-256 ${postings.hash}.`,
    },
    {
      en: `Tables: SHA-256 ${tables}.`,
      ru: `Таблицы: SHA-256 ${tables}.`,
      kk: `Кестелер: SHA-256 ${tables}.`,
    },
  ];
}
