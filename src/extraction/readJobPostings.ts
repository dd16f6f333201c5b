import type { Posting, Salary, Section } from '../model/Posting.js';
import { readDates } from './readDates.js';

/** What a JSON-LD `JobPosting` states (schema.org); its sections come from its texts, which may be markup. */
export type StatedPosting = Partial<Omit<Posting, 'sections'>> & { readonly sections: readonly Section[] };

type Item = ReadonlyMap<string, unknown>;

const MOST_ITEMS = 10_000;

/** Reads every `JobPosting` of the JSON-LD texts of a page; texts that are not JSON are passed over. */
export function readJobPostings(
  texts: readonly string[],
  readMarkup: (markup: string) => readonly Section[],
): StatedPosting[] {
  return texts.flatMap((text) => findItems(parse(text))).map((item) => statedPosting(item, readMarkup));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function findItems(root: unknown): Item[] {
  const found: Item[] = [];
  const queue = [root];
  for (let next = 0; next < queue.length && next < MOST_ITEMS; next += 1) {
    const value = queue[next];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_ITEMS));
    const item = itemOf(value);
    if (item !== undefined && typesOf(item).includes('JobPosting')) found.push(item);
    else if (item !== undefined) queue.push(item.get('@graph'), item.get('mainEntity'));
  }
  return found;
}

function itemOf(value: unknown): Item | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

function typesOf(item: Item): unknown[] {
  const type = item.get('@type');
  return Array.isArray(type) ? type : [type];
}

function statedPosting(item: Item, readMarkup: (markup: string) => readonly Section[]): StatedPosting {
  const fields = {
    id: textOf(itemOf(item.get('identifier'))?.get('value') ?? item.get('identifier')),
    url: textOf(item.get('url')),
    title: textOf(item.get('title') ?? item.get('name')),
    body: textOf(itemOf(item.get('hiringOrganization'))?.get('name') ?? item.get('hiringOrganization')),
    unit: textOf(itemOf(itemOf(item.get('hiringOrganization'))?.get('department'))?.get('name')),
    region: regionOf(item.get('jobLocation')),
    publishedOn: dateOf(item.get('datePosted')),
    closesOn: dateOf(item.get('validThrough')),
    salary: salaryOf(item.get('baseSalary')),
  };
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(stated) as Partial<Posting>), sections: sectionsOf(item, readMarkup) };
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/gu, ' ').trim() : undefined;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' ? readDates(value.slice(0, 10))[0] : undefined;
}

function regionOf(value: unknown): string | undefined {
  const place: unknown = Array.isArray(value) ? value[0] : value;
  const address = itemOf(place)?.get('address');
  return textOf(itemOf(address)?.get('addressRegion') ?? itemOf(address)?.get('addressLocality') ?? address);
}

function salaryOf(value: unknown): Salary | undefined {
  const amount = itemOf(value)?.get('value') ?? value;
  const range = itemOf(amount);
  const min = numberOf(range?.get('minValue') ?? range?.get('value') ?? amount);
  const max = numberOf(range?.get('maxValue') ?? range?.get('value') ?? amount);
  if (min === undefined && max === undefined) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/\s/gu, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}

const SECTION_OF: ReadonlyMap<string, Section['kind']> = new Map([
  ['responsibilities', 'duties'],
  ['qualifications', 'requirements'],
  ['educationRequirements', 'requirements'],
  ['experienceRequirements', 'requirements'],
  ['skills', 'requirements'],
]);

function sectionsOf(item: Item, readMarkup: (markup: string) => readonly Section[]): Section[] {
  const description = item.get('description');
  const described = typeof description === 'string' ? readMarkup(description) : [];
  const named = [...SECTION_OF].flatMap(([name, kind]) => {
    const value = item.get(name);
    const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
      (text) => typeof text === 'string',
    );
    return texts.map((text) => ({
      kind,
      text: readMarkup(text)
        .map((section) => section.text)
        .join('\n'),
    }));
  });
  return [...described, ...named.filter(({ text }) => text !== '')];
}
