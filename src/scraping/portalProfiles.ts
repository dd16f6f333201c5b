import { parseProfile } from './parseProfile.js';
import type { PortalProfile } from './PortalProfile.js';
import demo from './profiles/demo.json' with { type: 'json' };
import govKz from './profiles/gov-kz.json' with { type: 'json' };
import eQyzmet from './profiles/e-qyzmet.json' with { type: 'json' };

/** The profiles that come with the program, by id. To add a portal, add its file and name it here. */
export const portalProfiles: ReadonlyMap<string, PortalProfile> = new Map(
  [demo, eQyzmet, govKz].map((value) => {
    const parsed = parseProfile(value);
    if (parsed.kind === 'invalid') throw new Error(`Built-in profile ${value.id}: ${parsed.message}`);
    return [parsed.profile.id, parsed.profile];
  }),
);
