import { fileURLToPath } from 'node:url';

/** A folder of notices as text, and the same in other forms, with what must be found in it. */
export interface NoticeSet {
  readonly name: string;
  readonly folder: string;
  /** Positions in the texts, and postings that they make when both languages are joined. */
  readonly positions: number;
  readonly postings: number;
  /** Postings among those that name no digital skill. */
  readonly unspecified: number;
  /** Postings in all files together. */
  readonly inAllForms: number;
  readonly title: RegExp;
  readonly categoryCode: RegExp;
  readonly kinds: readonly string[];
}

const OWN: NoticeSet = {
  name: 'the invented notices of the project',
  folder: fileURLToPath(new URL('../fixtures/documents/', import.meta.url)),
  positions: 4,
  postings: 2,
  unspecified: 0,
  inAllForms: 16,
  title: /^(?:(?:Главный|Ведущий) специалист|.* (?:бас|жетекші) маманы$)/u,
  categoryCode: /^E-R-[45]$/u,
  kinds: ['duties', 'requirements'],
};

const real = process.env['QYZMET_NOTICES'];

/** Real notices are no part of the repository; who has some names their folder in QYZMET_NOTICES. */
export const NOTICE_SETS: readonly NoticeSet[] = [
  OWN,
  ...(real === undefined
    ? []
    : [
        {
          name: 'the real notices in the folder of QYZMET_NOTICES',
          folder: real,
          positions: 6,
          postings: 6,
          unspecified: 6,
          inAllForms: 12,
          title: /^(?:Главный специалист|.* бас маманы$)/u,
          categoryCode: /^D-[OО]-4$/u,
          kinds: ['duties', 'requirements', 'documents'],
        },
      ]),
];
