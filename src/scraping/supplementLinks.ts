import type { Extraction, SectionLink } from '../extraction/Extraction.js';
import { isJobTitle } from '../extraction/isJobTitle.js';
import type { Leading } from './addSupplement.js';
import type { PageLink } from './findLinks.js';

/** A link of a posting's page behind which more of its text may stand. */
export interface SupplementLink extends Leading {
  readonly url: URL;
  readonly isOwn: boolean;
}

const WHOLE_TEXT =
  /полн\p{L}{2} (?:текст|верси|описани|объявлени)|(?:текст|содержание) (?:объявления|вакансии|конкурса)|(?:подробн\p{L}+|подробнее) (?:об? |информац|описани)|читать (?:далее|полностью)|толық (?:мәтін|нұсқа|сипаттама|ақпарат|хабарландыру)|хабарландыру\p{L}* (?:толық )?мәтіні|толық оқу|верси\p{L} для печати|для печати|распечатать|басып шығару|баспа нұсқасы/iu;
const DETAILS = /^(?:подробн(?:ее|о)|детали|далее|толығырақ|толық|егжей-тегжейлі)[\s.…»›→>]*$/iu;
const FILE = /\.(?:docx?|pdf|rtf|txt|odt)$/iu;
/** What is attached to every posting alike. */
const FORM =
  /анкет|сауалнама|бланк|заявлени|өтініш|образ[е]?ц|үлгі|форма|нысан|правил|ереже|приказ|бұйрық|закон|заң(?!гер)|инструкци|нұсқаулық|протокол|хаттама|решени|шешім|результат|нәтиже|график|кесте|резюме|түйіндеме|согласи|келісім/iu;
const ANNOUNCED =
  /объявлен|хабарландыру|ваканс|конкурс|должност|лауазым|бос орын|қызметтік|функциональн|обязанност|міндет|требовани|талап/iu;
/** Many links of the same kind lead from a list. */
const MOST = 3;

/**
 * Where a page leads that lacks duties or requirements: to sections on pages of their own, and if it states neither, to the whole text and to
 * attached files. `isList` is true of a page that may be a list, where words of details and files tell nothing.
 */
export function supplementLinks(
  links: readonly PageLink[],
  page: URL,
  { sectionLinks = [], isList, isCoded }: Wanted,
): readonly SupplementLink[] {
  const isOwn = sharesMark(page);
  const others = links.filter(({ url }) => url.host === page.host && url.href !== page.href);
  const sections = sectionsAmong(others, sectionLinks).filter(({ url }) => isOwn(url));
  const content = isCoded ? [] : others.filter(({ inChrome, text }) => inChrome !== true && !FORM.test(text));
  const whole = content.filter(({ text }) => WHOLE_TEXT.test(text));
  const details = isList ? [] : content.filter(({ text }) => DETAILS.test(text));
  const files = isList
    ? []
    : content.filter(({ url }) => FILE.test(url.pathname) && !FORM.test(decoded(url)));
  const texts = [...few(whole), ...few(details), ...announcements(files)].map(({ url }) => ({ url }));
  return unique<Omit<SupplementLink, 'isOwn'>>([...sections, ...texts]).map((link) => ({
    ...link,
    isOwn: isOwn(link.url),
  }));
}

interface Wanted extends Pick<Extraction, 'sectionLinks'> {
  readonly isList: boolean;
  /** True of a page that states duties or requirements. */
  readonly isCoded: boolean;
}

/** The first links called by each heading. */
function sectionsAmong(
  links: readonly PageLink[],
  sectionLinks: readonly SectionLink[],
): readonly { readonly url: URL; readonly link: SectionLink }[] {
  const byHeading = new Map(sectionLinks.map((link) => [link.heading, link]));
  const found = links.flatMap(({ url, text }) => {
    const link = byHeading.get(text);
    return link === undefined ? [] : [{ url, link }];
  });
  const of = (kind: string): typeof found =>
    unique(found.filter(({ link }) => link.section === kind)).slice(0, MOST);
  return [...of('duties'), ...of('requirements')];
}

function few(links: readonly PageLink[]): readonly PageLink[] {
  const distinct = unique(links);
  return distinct.length > MOST ? [] : distinct;
}

function announcements(files: readonly PageLink[]): readonly PageLink[] {
  const named = files.filter(({ text }) => ANNOUNCED.test(text) || isJobTitle(text.replace(/\.\w+$/u, '')));
  return few(named.length > 0 ? named : files);
}

/** Tells whether an address shares a number, but for a year, or the whole path with that of a page. */
function sharesMark(page: URL): (url: URL) => boolean {
  const folder = page.pathname.replace(/(?:\/|\.\w+)$/u, '');
  const isFolder = page.search === '' && folder.lastIndexOf('/') > 0;
  const marks = new Set(marksOf(page));
  return (url) =>
    (isFolder && url.pathname.startsWith(`${folder}/`)) || marksOf(url).some((mark) => marks.has(mark));
}

/** The words of an address that hold a number. */
function marksOf({ pathname, search }: URL): readonly string[] {
  return `${pathname}${search}`
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /\d/u.test(word) && !/^(?:19|20)\d\d$/u.test(word));
}

function decoded({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function unique<Link extends { readonly url: URL }>(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.toReversed().map((link) => [link.url.href, link])).values()].toReversed();
}
