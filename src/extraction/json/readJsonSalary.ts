import type { Salary } from '../../model/Posting.js';
import { readSalary } from '../readSalary.js';
import type { Entry } from './collectEntries.js';

/** Pay from the values of a record: two bounds under keys of their own, one amount, or words. */
export function readJsonSalary(entries: readonly Entry[]): Salary | undefined {
  const min = boundOf(entries, 'min');
  const max = boundOf(entries, 'max');
  if (min !== undefined || max !== undefined)
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  for (const { role, value } of entries) {
    if (role.kind !== 'field' || role.field !== 'salary' || role.bound !== undefined) continue;
    const amount = amountOf(value);
    const salary = amount === undefined ? readSalary(inFull(value)) : { min: amount, max: amount };
    if (salary !== undefined) return salary;
  }
  return undefined;
}

function boundOf(entries: readonly Entry[], bound: 'min' | 'max'): number | undefined {
  return entries
    .filter(({ role }) => role.kind === 'field' && role.bound === bound)
    .map(({ value }) => amountOf(value) ?? readSalary(inFull(value))?.[bound])
    .find((amount) => amount !== undefined);
}

function amountOf(value: string | number): number | undefined {
  const digits = String(value)
    .replace(/\s/gu, '')
    .replace(/[.,]\d{1,2}$/u, '');
  const amount = /^\d{1,9}$/u.test(digits) ? Number(digits) : 0;
  return amount > 0 ? amount : undefined;
}

/** «250 тыс. тенге», «250 мың теңге» with all digits. */
function inFull(value: string | number): string {
  return String(value).replace(/(?<=\d)\s?(?:тыс(?:яч\p{L}{0,2}|\.)?|мың)(?!\p{L})/giu, ' 000');
}
