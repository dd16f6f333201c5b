const DEEPEST = 1_500;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/giu;

/** True for markup nested so deep, or left open so often, that building its tree takes time out of proportion. */
export function isTooDeep(html: string): boolean {
  if (!hasManyTags(html)) return false;
  let depth = 0;
  let stray = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (VOID.has(name.toLowerCase())) continue;
    if (slash === '') depth += 1;
    else if (depth > 0) depth -= 1;
    else stray += 1;
    if (depth > DEEPEST || stray > DEEPEST) return true;
  }
  return false;
}

/** Few pages have so many tags at all, and to count them costs little. */
function hasManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= DEEPEST; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > DEEPEST;
}
