import { readFile } from 'node:fs/promises';
import type { PortalProfile } from '../scraping/PortalProfile.js';
import { portalProfiles } from '../scraping/portalProfiles.js';
import { profileForUrl } from '../scraping/profileForUrl.js';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';

interface ProfileChoice {
  readonly portal?: string;
  readonly url?: string;
  readonly pause?: number;
}

/** The portal to read: a shipped profile by name, a profile file, or just an address. */
export async function chooseProfile({ portal, url, pause }: ProfileChoice): Promise<PortalProfile> {
  if (portal === undefined && url === undefined) {
    throw new CliError(
      `say which portal: --portal with one of ${known()}, or --url with the address of a list.`,
      EXIT.userMustAct,
    );
  }
  const profile =
    portal === undefined ? profileForUrl(checkedAddress(url ?? '')) : await profileNamed(portal);
  const starts = url === undefined || portal === undefined ? profile.starts : [{ url: checkedAddress(url) }];
  return { ...profile, starts, pauseSeconds: pause ?? profile.pauseSeconds };
}

async function profileNamed(name: string): Promise<PortalProfile> {
  const shipped = portalProfiles.get(name);
  if (shipped !== undefined) return shipped;
  const text = await readFile(name, 'utf8').catch(() => {
    throw new CliError(
      `there is no portal “${name}”; use one of ${known()}, or the path of a profile file.`,
      EXIT.userMustAct,
    );
  });
  // The schema of profiles is compiled for a file only; those that are shipped are checked by a test.
  const { parseProfile } = await import('../scraping/parseProfile.js');
  const parsed = parseProfile(parseJson(name, text));
  if (parsed.kind === 'ok') return parsed.profile;
  throw new CliError(`${name}: ${parsed.message}.`, EXIT.userMustAct);
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(`${name}: the profile is not JSON.`, EXIT.userMustAct);
  }
}

function checkedAddress(address: string): string {
  if (URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol)) return address;
  throw new CliError(
    `“${address}” is not an address; it must begin with http:// or https://.`,
    EXIT.userMustAct,
  );
}

function known(): string {
  return [...portalProfiles.keys()].join(', ');
}
