import type { PageLink } from './findLinks.js';
import {
  type Family,
  familiesOf,
  isListName,
  isShapeOfPosting,
  namesPosition,
  shapesOf,
} from './linkFamilies.js';
import { DIVIDED } from './listParts.js';
import { postingAddress } from './postingAddress.js';
import type { LinkChooser } from './postingLinks.js';

/** Where a body shows who leads it, every link is called by a position. */
const LEADERS = /(?:^|\/)(?:rukovod|bass?hyl|leader|management|sostav|quram|kuram)/iu;

/** Chooses among links that are surely those of postings: nothing says that their page is a list. */
export function surely(choose: LinkChooser): LinkChooser {
  return (links, page) => {
    const sure = sureLinks(links, page);
    return sure.length === 0 ? [] : choose(sure, page);
  };
}

/** The links of the content that stand in families of which at least every second member surely is a posting. */
function sureLinks(links: readonly PageLink[], page: URL): readonly PageLink[] {
  const content = links.filter(({ inChrome }) => inChrome !== true);
  const candidates = content.length > 0 ? content : links;
  const sure = new Set(candidates.filter(isSure).map(({ url }) => postingAddress(url)));
  const isSurely = ({ members }: Family): boolean =>
    [...members.keys()].filter((id) => sure.has(id)).length * 2 >= members.size;
  const families = [...familiesOf(candidates, page).values()].filter(isSurely);
  const ids = new Set(families.flatMap(({ members }) => [...members.keys()]));
  return candidates.filter(({ url }) => ids.has(postingAddress(url)));
}

function isSure(link: PageLink): boolean {
  const { url, text } = link;
  const address = postingAddress(url);
  if (LEADERS.test(address) || isListName(text)) return false;
  if (namesPosition(text)) return true;
  return !/^\d+$/u.test(text) && !DIVIDED.test(address) && shapesOf(link).some(isShapeOfPosting);
}
