import type { Draft } from '../Extraction.js';
import { joinVersions } from '../joinVersions.js';

/** A posting of a JSON value with the ids that its object has, and those by which it names its other versions. */
export interface LinkedDraft {
  readonly draft: Draft;
  readonly ids: readonly string[];
  readonly versions: readonly string[];
}

/**
 * Joins the Kazakh and the Russian version of a posting that have ids of their own, where one object names the other and neither
 * names a third that is there. The id of both is the lower one, which was there first, so that the order of a list does not change it.
 */
export function pairNamedVersions(given: readonly LinkedDraft[]): readonly Draft[] {
  const partners = partnersOf(given);
  const done = new Set<LinkedDraft>();
  return given.flatMap((linked) => {
    if (done.has(linked)) return [];
    const partner = onlyPartner(linked, partners);
    if (partner === undefined || onlyPartner(partner, partners) !== linked) return [linked.draft];
    const joined = joinVersions(...inOrder(linked.draft, partner.draft));
    if (joined === undefined) return [linked.draft];
    done.add(partner);
    return [joined];
  });
}

type Partners = ReadonlyMap<LinkedDraft, ReadonlySet<LinkedDraft>>;

function partnersOf(given: readonly LinkedDraft[]): Partners {
  const byId = new Map(given.flatMap((linked) => linked.ids.map((id) => [id, linked] as const)));
  const partners = new Map<LinkedDraft, Set<LinkedDraft>>(given.map((linked) => [linked, new Set()]));
  for (const linked of given)
    for (const id of linked.versions) {
      const other = byId.get(id);
      if (other === undefined || other === linked) continue;
      partners.get(linked)?.add(other);
      partners.get(other)?.add(linked);
    }
  return partners;
}

/** Versions for foreigners are named too, but are no postings in Kazakh or Russian. */
function onlyPartner(linked: LinkedDraft, partners: Partners): LinkedDraft | undefined {
  const others = [...(partners.get(linked) ?? [])].filter(
    ({ draft: { language } }) => language === 'kk' || language === 'ru',
  );
  return others.length === 1 ? others[0] : undefined;
}

function inOrder(one: Draft, other: Draft): [Draft, Draft] {
  const [first, second] = [one.id ?? '', other.id ?? ''];
  return first.localeCompare(second, 'en', { numeric: true }) <= 0 ? [one, other] : [other, one];
}
