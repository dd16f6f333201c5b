import type { RunManifest } from './RunManifest.js';
import { withoutUserinfo } from './withoutUserinfo.js';

/** A manifest whose addresses have lost user names and passwords. */
export function withoutSecrets(manifest: RunManifest): RunManifest {
  const entries = Object.entries(manifest.arguments).map(([name, value]) => [
    name,
    typeof value === 'string' ? withoutUserinfo(value) : value,
  ]);
  return {
    ...manifest,
    arguments: Object.fromEntries(entries) as RunManifest['arguments'],
    problems: manifest.problems.map(withoutUserinfo),
  };
}
