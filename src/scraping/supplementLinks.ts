import type { Extraction, SectionLink } from '../extraction/Extraction.js';
import { isJobTitle } from '../extraction/isJobTitle.js';
import type { PageLink } from './findLinks.js';

/** A link of a posting's page behind which more of its text may stand. */
export interface SupplementLink {
  readonly url: URL;
  /** The heading that leads there, if it is known to be one. */
  readonly link?: SectionLink;
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
const MOST = 3;

/**
 * Where a page leads that states no duties, or only some sections of its posting: to sections on pages of their own, to the whole text, to
 * attached files. `isList` is true of a page that may be a list, where words of details tell nothing.
 */
export function supplementLinks(
  links: readonly PageLink[],
  page: URL,
  { sectionLinks = [], isList }: Pick<Extraction, 'sectionLinks'> & { readonly isList: boolean },
): readonly SupplementLink[] {
  const others = links.filter(({ url }) => url.host === page.host && url.href !== page.href);
  const sections = others.flatMap(({ url, text }): SupplementLink[] => {
    const link = sectionLinks.find(({ heading }) => heading === text);
    return link !== undefined && isOfSame(url, page) ? [{ url, link }] : [];
  });
  const content = others.filter(({ inChrome, text }) => inChrome !== true && !FORM.test(text));
  const whole = content.filter(({ text }) => WHOLE_TEXT.test(text));
  const details = isList ? [] : content.filter(({ text }) => DETAILS.test(text));
  const files = content.filter(({ url }) => FILE.test(url.pathname) && !FORM.test(decoded(url)));
  return unique([...sections, ...few(whole), ...few(details), ...announcements(files)]);
}

/** Many links of the same words lead from a list. */
function few(links: readonly PageLink[]): readonly SupplementLink[] {
  return unique(links).length > MOST ? [] : links.map(({ url }) => ({ url }));
}

function announcements(files: readonly PageLink[]): readonly SupplementLink[] {
  const named = files.filter(({ text }) => ANNOUNCED.test(text) || isJobTitle(text.replace(/\.\w+$/u, '')));
  return few(named.length > 0 ? named : files);
}

/** An address that shares a number or the path with that of a page. */
function isOfSame(url: URL, page: URL): boolean {
  const folder = page.pathname.replace(/(?:\/|\.\w+)$/u, '');
  const marks = marksOf(page);
  return (
    (folder.length > 1 && url.pathname.startsWith(`${folder}/`)) ||
    marksOf(url).some((mark) => marks.includes(mark))
  );
}

/** The words of an address that hold a number. */
function marksOf({ pathname, search }: URL): readonly string[] {
  return `${pathname}${search}`.split(/[^\p{L}\p{N}]+/u).filter((word) => /\d/u.test(word));
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
