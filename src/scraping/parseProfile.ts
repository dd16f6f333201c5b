import { Ajv, type ErrorObject } from 'ajv';
import { isCharset } from '../extraction/decodeBytes.js';
import { isSelector } from '../extraction/narrowPage.js';
import type { PortalProfile } from './PortalProfile.js';
import schema from './profiles/portalProfile.schema.json' with { type: 'json' };

/** A profile, or one sentence that says what is wrong with it. */
export type ParsedProfile =
  | { readonly kind: 'ok'; readonly profile: PortalProfile }
  | { readonly kind: 'invalid'; readonly message: string };

const ajv = new Ajv({ allErrors: false, discriminator: true });
const validate = ajv.compile<PortalProfile>(schema);

/** Checks a portal profile that was read from JSON. */
export function parseProfile(value: unknown): ParsedProfile {
  if (!validate(value)) return { kind: 'invalid', message: describe(validate.errors?.[0]) };
  const broken = brokenField(value);
  return broken === undefined ? { kind: 'ok', profile: value } : { kind: 'invalid', message: broken };
}

/** Names the field by its path, such as “pager.first”. */
function describe(error: ErrorObject | undefined): string {
  const field = (error?.instancePath ?? '').slice(1).replaceAll('/', '.');
  const extra: unknown = error?.params['additionalProperty'];
  if (typeof extra === 'string') return `${quoted(field, extra)} is not a field of a profile`;
  const missing: unknown = error?.params['missingProperty'];
  if (typeof missing === 'string') return `${quoted(field, missing)} is missing`;
  const allowed: unknown = error?.params['allowedValues'] ?? error?.params['allowedValue'];
  const values = allowed === undefined ? '' : `: ${JSON.stringify(allowed)}`;
  return `${quoted(field)} ${error?.message ?? 'is wrong'}${values}`;
}

function quoted(...path: readonly string[]): string {
  return `“${path.filter((part) => part !== '').join('.') || 'the profile'}”`;
}

/** What a schema cannot check: addresses, selectors and regular expressions. */
function brokenField({
  base,
  starts,
  postingLink,
  main,
  ignore,
  charset,
}: PortalProfile): string | undefined {
  if (!URL.canParse(base)) return '“base” is not an address';
  const start = starts.findIndex(({ url }) => !URL.canParse(url, base));
  if (start !== -1) return `“starts.${start}.url” is not an address`;
  if (!isSelector(main ?? 'main')) return '“main” is not a CSS selector';
  if (!isSelector(ignore ?? 'nav')) return '“ignore” is not a CSS selector';
  if (!isCharset(charset ?? 'utf-8')) return '“charset” names no charset that can be read';
  try {
    new RegExp(postingLink ?? '', 'u');
    return undefined;
  } catch (error) {
    return `“postingLink”: ${error instanceof Error ? error.message : String(error)}`;
  }
}
