import type { CheerioAPI } from 'cheerio/slim';
import { elementsOf } from './elementsOf.js';
import { foldWord } from './foldWord.js';
import { type PageElement, shortText } from './pageNodes.js';

/** The tabs of a page: what is called a panel by, and the lists of tabs that call it so. */
export interface Tabs {
  /** The words of the tab that opens a panel. */
  readonly labels: ReadonlyMap<PageElement, string>;
  readonly lists: ReadonlySet<PageElement>;
}

interface Tab {
  readonly label: string;
  readonly panel: PageElement;
}

const NO_TABS: Tabs = { labels: new Map(), lists: new Set() };
const OPENS = new Set(['a', 'button', 'li', 'span', 'div']);
const HEADINGS = /^(?:h[1-6]|dt|th|summary)$/u;

/**
 * Panels whose heading stands only in a list of tabs, far from the text («Обязанности | Требования»): lists of which at least one tab is a
 * known heading. A panel that opens with the words of its tab needs no other heading.
 */
export function findTabs(page: CheerioAPI, isLabel: (text: string) => boolean): Tabs {
  const tabs = elementsOf(page, (element) => OPENS.has(element.name) && targetOf(element) !== undefined);
  if (tabs.length < 2) return NO_TABS;
  const panels = new Map(
    elementsOf(page, ({ attribs }) => attribs['id'] !== undefined).map((panel) => [
      panel.attribs['id'],
      panel,
    ]),
  );
  const lists = new Map<PageElement, Tab[]>();
  for (const tab of tabs) {
    const panel = panels.get(targetOf(tab));
    const list = listOf(tab);
    const label = shortText(tab);
    if (panel === undefined || list === undefined || label === '' || HEADINGS.test(panel.name)) continue;
    lists.set(list, [...(lists.get(list) ?? []), { label, panel }]);
  }
  const told = [...lists].filter(
    ([, each]) =>
      new Set(each.map(({ panel }) => panel)).size > 1 && each.some(({ label }) => isLabel(label)),
  );
  const unheaded = told.flatMap(([, each]) => each.filter((tab) => !opensWithLabel(tab)));
  return {
    labels: new Map(unheaded.map(({ panel, label }) => [panel, label])),
    lists: new Set(told.map(([list]) => list)),
  };
}

/** The id of what a tab opens, as it says to scripts or to screen readers. */
function targetOf({ attribs }: PageElement): string | undefined {
  const address = [attribs['href'], attribs['data-target'], attribs['data-bs-target']].find((each) =>
    each?.startsWith('#'),
  );
  const id = attribs['aria-controls'] ?? address?.slice(1) ?? attribs['data-tab'];
  return id === '' ? undefined : id;
}

/** What holds a tab and those beside it; each may stand in an item of its own. */
function listOf(tab: PageElement): PageElement | undefined {
  const { parent } = tab;
  if (parent === null || !('attribs' in parent)) return undefined;
  if (parent.name !== 'li') return parent;
  return parent.parent !== null && 'attribs' in parent.parent ? parent.parent : undefined;
}

const DEEPEST = 6;

function opensWithLabel({ panel, label }: Tab): boolean {
  let first: PageElement | undefined = panel;
  for (let depth = 0; depth < DEEPEST && first !== undefined; depth += 1) {
    if (foldWord(shortText(first)) === foldWord(label)) return true;
    first = first.children.find((child): child is PageElement => 'attribs' in child);
  }
  return false;
}
