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
  const openers = elementsOf(page, (element) => OPENS.has(element.name) && targetOf(element) !== undefined);
  if (openers.length < 2) return NO_TABS;
  const panels = new Map(
    elementsOf(page, ({ attribs }) => attribs['id'] !== undefined).map((panel) => [
      panel.attribs['id'],
      panel,
    ]),
  );
  const lists = new Map<PageElement, Tab[]>();
  for (const tab of openers) {
    const panel = panels.get(targetOf(tab));
    const list = listOf(tab);
    const label = shortText(tab);
    if (panel === undefined || list === undefined || label === '' || HEADINGS.test(panel.name)) continue;
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [{ label, panel }]);
    else known.push({ label, panel });
  }
  const told = [...lists].filter(
    ([list, each]) =>
      new Set(each.map(({ panel }) => panel)).size > 1 &&
      each.some(({ label }) => isLabel(label)) &&
      !each.some(({ panel }) => isWithin(panel, list)),
  );
  // Each panel is looked into once, however many tabs open it.
  const tabs = new Map(told.flatMap(([, each]) => each.map((tab) => [tab.panel, tab] as const)));
  const unheaded = [...tabs.values()].filter((tab) => !opensWithLabel(tab));
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

const MOST_ABOVE = 50;

/** The buttons of an accordion, and the contents of an article, stand beside what they open. */
function isWithin(panel: PageElement, list: PageElement): boolean {
  let above: PageElement['parent'] = panel.parent;
  for (let depth = 0; depth < MOST_ABOVE && above !== null; depth += 1) {
    if (above === list) return true;
    above = above.parent;
  }
  return false;
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
