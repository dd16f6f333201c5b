import type { PortalProfile } from './PortalProfile.js';
import demo from './profiles/demo.json' with { type: 'json' };
import govKz from './profiles/gov-kz.json' with { type: 'json' };
import eQyzmet from './profiles/e-qyzmet.json' with { type: 'json' };

// To check them takes a tenth of a second, so that a test does it, and no run.
const shipped = [demo, eQyzmet, govKz] as readonly unknown[] as readonly PortalProfile[];

/** The profiles that come with the program, by id. To add a portal, add its file and name it here. */
export const portalProfiles: ReadonlyMap<string, PortalProfile> = new Map(
  shipped.map((profile) => [profile.id, profile]),
);
