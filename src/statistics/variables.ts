import type { Codebook, Labels } from '../model/Codebook.js';
import { type CodedPosting, TIERS, type Tier, UNKNOWN } from '../model/CodedPosting.js';
import type { TableColumn } from '../model/Table.js';

/** A variable by which postings can be grouped. */
export interface Variable {
  readonly id: string;
  readonly labels: Labels;
  /** The values in the order of the codebook; `open` when they come from the postings and are put in order. */
  readonly values: (codebook: Codebook) => readonly TableColumn[] | 'open';
  /** How values that come from the postings are put in order: by themselves, unless the most frequent come first. */
  readonly order?: 'frequency';
  readonly valueOf: (coded: CodedPosting) => string;
}

const TIER_LABELS: Readonly<Record<Tier, Labels>> = {
  A: { en: 'A, political', ru: 'A, политические', kk: 'A, саяси' },
  B: { en: 'B, central', ru: 'B, центральные', kk: 'B, орталық' },
  C: { en: 'C, central', ru: 'C, центральные', kk: 'C, орталық' },
  'C-O': {
    en: 'C-O, territorial, regional',
    ru: 'C-O, территориальные, область',
    kk: 'C-O, аумақтық, облыс',
  },
  'C-R': { en: 'C-R, territorial, district', ru: 'C-R, территориальные, район', kk: 'C-R, аумақтық, аудан' },
  D: { en: 'D, regional', ru: 'D, областные', kk: 'D, облыстық' },
  'D-O': { en: 'D-O, regional', ru: 'D-O, областные', kk: 'D-O, облыстық' },
  E: { en: 'E, district or city', ru: 'E, район или город', kk: 'E, аудан не қала' },
  'E-R': { en: 'E-R, district or city', ru: 'E-R, район или город', kk: 'E-R, аудан не қала' },
  'E-G': { en: 'E-G, rural', ru: 'E-G, сельские', kk: 'E-G, ауылдық' },
};

const TIER_GROUPS: readonly TableColumn[] = [
  { id: 'central', labels: { en: 'Central', ru: 'Центральные', kk: 'Орталық' } },
  { id: 'regional', labels: { en: 'Regional', ru: 'Региональные', kk: 'Өңірлік' } },
];

const LANGUAGES: readonly TableColumn[] = [
  { id: 'kk', labels: { en: 'Kazakh', ru: 'Казахский', kk: 'Қазақша' } },
  { id: 'ru', labels: { en: 'Russian', ru: 'Русский', kk: 'Орысша' } },
  { id: 'both', labels: { en: 'Both languages', ru: 'Оба языка', kk: 'Екі тілде' } },
];

const monthOf = (date: string | undefined): string =>
  date !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])(?:-|$)/.test(date) ? date.slice(0, 7) : UNKNOWN;

const list: readonly Variable[] = [
  {
    id: 'position',
    labels: { en: 'Position', ru: 'Должность', kk: 'Лауазым' },
    values: (codebook) => codebook.positions,
    valueOf: (coded) => coded.position,
  },
  {
    id: 'area',
    labels: { en: 'Functional area', ru: 'Функциональное направление', kk: 'Функционалдық бағыт' },
    values: (codebook) => codebook.areas,
    valueOf: (coded) => coded.area,
  },
  {
    id: 'tier',
    labels: { en: 'Tier', ru: 'Уровень', kk: 'Деңгей' },
    values: () => TIERS.map((id) => ({ id, labels: TIER_LABELS[id] })),
    valueOf: (coded) => coded.tier,
  },
  {
    id: 'tier-group',
    labels: {
      en: 'Central or regional',
      ru: 'Центральный или региональный уровень',
      kk: 'Орталық не өңірлік деңгей',
    },
    values: () => TIER_GROUPS,
    valueOf: (coded) => coded.tierGroup,
  },
  {
    id: 'region',
    labels: { en: 'Region', ru: 'Регион', kk: 'Өңір' },
    values: (codebook) => codebook.regions,
    valueOf: (coded) => coded.region,
  },
  {
    id: 'language',
    labels: { en: 'Language of the posting', ru: 'Язык вакансии', kk: 'Хабарландыру тілі' },
    values: () => LANGUAGES,
    valueOf: (coded) => coded.language,
  },
  {
    id: 'month',
    labels: { en: 'Month of publication', ru: 'Месяц публикации', kk: 'Жарияланған айы' },
    values: () => 'open',
    valueOf: (coded) => monthOf(coded.publishedOn),
  },
  {
    id: 'body',
    labels: { en: 'Public body', ru: 'Государственный орган', kk: 'Мемлекеттік орган' },
    values: () => 'open',
    order: 'frequency',
    valueOf: ({ body }) => body?.replace(/\s+/gu, ' ').trim() || UNKNOWN,
  },
];

/** The variables that `--by` accepts, by identifier, in the order of the codebook. */
export const variables: ReadonlyMap<string, Variable> = new Map(list.map((each) => [each.id, each]));
