import { Ajv } from 'ajv';
import type { PortalProfile } from './PortalProfile.js';
import schema from './profiles/portalProfile.schema.json' with { type: 'json' };

/** A profile, or one sentence that says what is wrong with it. */
export type ParsedProfile =
  | { readonly kind: 'ok'; readonly profile: PortalProfile }
  | { readonly kind: 'invalid'; readonly message: string };

const ajv = new Ajv({ allErrors: false });
const validate = ajv.compile<PortalProfile>(schema);

/** Checks a portal profile that was read from JSON. */
export function parseProfile(value: unknown): ParsedProfile {
  if (!validate(value))
    return { kind: 'invalid', message: ajv.errorsText(validate.errors, { dataVar: 'profile' }) };
  try {
    for (const { url } of value.starts) new URL(url, value.base);
    new RegExp(value.postingLink ?? '', 'u');
  } catch (error) {
    return { kind: 'invalid', message: error instanceof Error ? error.message : String(error) };
  }
  return { kind: 'ok', profile: value };
}
