import type { CheerioAPI } from 'cheerio/slim';
import type { Headings } from '../model/Headings.js';
import { cleanText } from './cleanText.js';
import { compileHeadings } from './compileHeadings.js';
import type { PageWriter } from './createPageWriter.js';
import { createPageWriter } from './createPageWriter.js';
import { findChrome } from './findChrome.js';
import { findTabs, type Tabs } from './findTabs.js';
import { BLOCKS, FRAME, PARAGRAPHS, SILENT } from './markupRoles.js';
import { isJobTitle } from './isJobTitle.js';
import { joinWrappedLines } from './joinWrappedLines.js';
import { isWholePhrase, matchPhrases } from './matchPhrase.js';
import type { PageElement, PageNode } from './pageNodes.js';
import { childElements, pushReversed, shortText } from './pageNodes.js';
import { cleanTitle } from './readCategory.js';
import { type Labels, readColumns } from './readColumns.js';
import { hasHeadNoun } from './readHeadNoun.js';
import type { SectionLinks } from './findSectionLinks.js';
import { readParallel } from './readParallel.js';
import type { PageSetting } from './pageSetting.js';
import { innerSetting, isDate } from './pageSetting.js';
import type { Source } from './Source.js';
import { LABEL_RANK, STRONG_RANK } from './Source.js';

type Step =
  | { readonly kind: 'do'; readonly act: () => void }
  | { readonly kind: 'visit'; readonly node: PageNode; readonly setting: PageSetting };

interface PageOptions {
  readonly openTabs?: SectionLinks['lists'];
  readonly keepNamed?: boolean;
}

/**
 * The visible text of a page with the ranks of its headings and labels, and the ends of its blocks. Chrome (navigation, site
 * header, scripts, what its class calls a menu) is left out; `keepNamed` keeps what only its class calls so. Of tabs that are pages
 * of their own, only the one that is open heads anything.
 */
export function readPage(
  page: CheerioAPI,
  headings: Headings,
  { openTabs = new Map(), keepNamed = false }: PageOptions = {},
): Source {
  const writer = createPageWriter();
  const { phrases: index, heads } = compileHeadings(headings);
  const isLabel = (text: string): boolean => isWholePhrase(text, index);
  const isLikeLabel = (text: string): boolean => isLabel(text) || hasHeadNoun(text, heads);
  const isTitleLabel = (text: string): boolean =>
    matchPhrases(text, 0, index).some(
      ({ phrase: { target } }) => target.kind === 'field' && target.field === 'title',
    );
  const tabs = findTabs(page, isLabel);
  const isNamedChrome = keepNamed ? () => false : findChrome(page);
  const isChrome = (element: PageElement): boolean => tabs.lists.has(element) || isNamedChrome(element);
  // A stack of our own: recursion would end at some thousand nested elements.
  const stack: Step[] = [];
  for (const { children } of page.root().toArray())
    pushReversed(stack, visits(children, { article: false, inItem: false }));
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === 'do') step.act();
    else if (step.node.nodeType === 3) writeText(step.node.data, step.setting, writer);
    else if ('attribs' in step.node)
      enter(step.node, step.setting, {
        stack,
        writer,
        isLabel,
        isLikeLabel,
        isTitleLabel,
        isChrome,
        tabs,
        openTabs,
      });
  }
  writer.flush();
  return writer.source();
}

/** Preformatted text keeps its lines, but for those that only its width broke. */
function writeText(text: string, setting: PageSetting, writer: PageWriter): void {
  const lines =
    setting.preformatted === true && /\n/u.test(text)
      ? joinWrappedLines(cleanText(text)).split('\n')
      : [text];
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.flush();
    writer.write(line, setting);
  }
  if (lines.length > 1) writer.flush();
}

function visits(nodes: readonly PageNode[], setting: PageSetting): Step[] {
  return nodes.map((node): Step => ({ kind: 'visit', node, setting }));
}

interface Walk extends Labels {
  readonly stack: Step[];
  readonly writer: PageWriter;
  readonly isChrome: (element: PageElement) => boolean;
  readonly tabs: Tabs;
  readonly openTabs: SectionLinks['lists'];
}

function enter(element: PageElement, setting: PageSetting, walk: Walk): void {
  const name = element.name.toLowerCase();
  const isHeading = name === 'button' && isButtonHeading(element, setting, walk);
  if ((SILENT.has(name) && !isHeading) || (FRAME.has(name) && !setting.article) || walk.isChrome(element))
    return;
  // A label may be broken in its cell: «Требования<br>к участникам».
  if (name === 'br' && setting.rank !== undefined) {
    walk.writer.write(' ', setting);
    return;
  }
  const open = walk.openTabs.get(element);
  if (open !== undefined) {
    walk.writer.flush();
    walk.writer.write(open, { rank: LABEL_RANK });
    walk.writer.flush();
    return;
  }
  const tab = walk.tabs.labels.get(element);
  if (tab !== undefined) {
    enterCell(element, tab, { setting, walk });
    return;
  }
  const parallel = name === 'table' ? readParallel(element, walk.isLabel) : undefined;
  if (parallel !== undefined) {
    pushReversed(walk.stack, visits(parallel, setting));
    return;
  }
  const columns = name === 'table' ? readColumns(element, walk) : undefined;
  if (columns === undefined)
    enterBlock(element, innerSetting(element, setting, { ...walk, isHeading }), walk);
  else
    for (const row of columns.toReversed())
      for (const { cell, label } of row.toReversed())
        enterCell(cell, label, {
          setting: label === '' && row.length === 1 ? { ...setting, rank: GROUP_RANK } : setting,
          walk,
        });
}

/** A cell over all columns heads the rows below it. */
const GROUP_RANK = 6;

/** The button of an accordion stands in a heading, or is one: a known heading or the name of a position. */
function isButtonHeading(element: PageElement, { rank }: PageSetting, { isLabel }: Walk): boolean {
  const text = shortText(element);
  return (rank !== undefined && rank < LABEL_RANK) || isLabel(text) || isJobTitle(cleanTitle(text));
}

/** A cell under the head of its column is read like one beside its label, and a panel like one beside its tab. */
function enterCell(
  cell: PageElement,
  label: string,
  { setting, walk }: { setting: PageSetting; walk: Walk },
): void {
  const { stack, writer } = walk;
  let first = 0;
  stack.push({
    kind: 'do',
    act: () => {
      writer.flush();
      writer.close(first);
    },
  });
  pushReversed(stack, visits(cell.children, setting));
  stack.push({
    kind: 'do',
    act: () => {
      writer.flush();
      first = writer.open();
      writer.write(label, { rank: LABEL_RANK });
      writer.flush();
    },
  });
}

function enterBlock(element: PageElement, setting: PageSetting, { stack, writer, isLabel }: Walk): void {
  const name = element.name.toLowerCase();
  const block = BLOCKS.has(name) || FRAME.has(name) || name === 'button';
  if (!block) {
    // «Регион <b>Абайская область</b>»: other letters stand for a colon.
    const before = INLINE.has(name) && !writer.isFresh() ? writer.shortLine() : '';
    if (!/[:–—-]\s*$/u.test(before) && isLabel(before)) writer.write(': ', setting);
    const isLineOfLabel =
      INLINE.has(name) && writer.isFresh() && !endsInColon(element) && isLabel(shortText(element));
    if (isLineOfLabel || (isDate(element) && writer.isFresh() && !goesOn(element)))
      stack.push({
        kind: 'do',
        act: () => {
          writer.flush();
        },
      });
    pushReversed(
      stack,
      visits(element.children, isLineOfLabel ? { ...setting, rank: setting.rank ?? STRONG_RANK } : setting),
    );
    return;
  }
  let first = 0;
  const isScope =
    !PARAGRAPHS.has(name) &&
    !childElements(element).some(({ attribs }) => Number(attribs['rowspan'] ?? 1) > 1);
  stack.push({
    kind: 'do',
    act: () => {
      writer.flush();
      if (isScope) writer.close(first);
    },
  });
  pushReversed(stack, visits(element.children, setting));
  stack.push({
    kind: 'do',
    act: () => {
      writer.flush();
      first = writer.open();
    },
  });
}

const INLINE = new Set(['span', 'b', 'strong', 'em', 'i', 'u', 'font', 'small']);

/** «<time>02.12.2026</time> – <time>09.12.2026</time>» is one period. */
function goesOn({ next }: PageElement): boolean {
  return next?.nodeType === 3 && /^\s*(?:[–—-]|по(?!\p{L})|до(?!\p{L})|бастап)/u.test(next.data);
}

/** «Label: value» on one line needs no line of its own for the label. */
function endsInColon(element: PageElement): boolean {
  const { next } = element;
  const after = next?.nodeType === 3 ? next.data : '';
  return /:\s*$/u.test(shortText(element)) || /^\s*[:–—-]/u.test(after);
}
