import { foldWord } from './foldWord.js';
import { legalName } from './headedBody.js';
import { readCategoryCodes } from './readCategory.js';
import { regionInAddress } from './regionInAddress.js';

/** What the title line of a notice states. */
export interface Announcement {
  readonly body: string;
  /** The region in the address beside the body's name. */
  readonly region?: string;
  /** The category of all its positions, when the line names one. */
  readonly categoryCode?: string;
  /** The position, when the line names it («… должности главного специалиста»). */
  readonly title?: string;
}

const HOLDS = String.raw`об[ъь]явля\p{L}+\s+[^.:;]{0,60}?конкурс\p{L}*|проводит\s+(?:общий|внутренний)\s+конкурс`;
const INFORMS = String.raw`(?:сообща|информиру|извеща|уведомля)\p{L}+\s+об?\s[^.:;]{0,80}?(?:конкурс\p{L}*(?=\s+на\s+занятие)|вакантн\p{L}+(?=\s[^.:;]{0,60}?должност))`;
const RUSSIAN = new RegExp(
  String.raw`^([^.:;]{5,300}?)\s+(?:${HOLDS}|${INFORMS})(?:\s+на\s+занятие)?([^.:;]{0,400})`,
  'iu',
);
const KAZAKH =
  /^([^.:;]{5,400}?)\s+(?:жариялай(?:ды|мыз)|конкурс\s+өткізеді|(?:лауазым|орын)\p{L}*\s+бар\s+екенін\s+хабарлайды)/iu;
// What a body announces: «Б» корпусының бос лауазымдарына …, жалпы конкурс, бос лауазым.
const ANNOUNCED =
  /\s*(?:[«"“]?\s*(?<!\p{L})Б\s*[»"”]?\s+корпусы\p{L}*|(?<!\p{L})(?:жалпы|ішкі)(?:\s+конкурс|$)|(?<!\p{L})бос(?:\s+(?:мемлекеттік|әкімшілік|жұмыс)){0,3}(?:\s+(?:лауазым|орын)|$))/iu;
const RUSSIAN_TITLE = /должност\p{L}*(?:\s+корпуса\s+[«"“]?Б[»"”]?)?\s*[-–—]?\s*/iu;
// «КГУ «…», 150500, Северо-Казахстанская область, тел.: 2-11-40, объявляет»: what follows the name is no part of it.
const CONTACT = String.raw`\d{6}|индекс|почтов\p{L}*|пошта|адрес\p{L}*|мекенжай\p{L}*|тел(?:ефон)?[.: ]|БИН|БСН|г\.|ул\.`;
const NAMED_PLACE = String.raw`пр\.|просп|пл\.|с\.|село |город |\p{Lu}[\p{L}-]+(?:ая область|ий район)|(?:\p{Lu}\p{L}+ ){1,2}(?:облысы|ауданы|қаласы)|[БШС]ҚО|[ЗВС]КО`;
const ANNOUNCING = String.raw`,?\s(?:об[ъь]явля|проводит|информиру|сообща|извеща|[«"“]?\s?Б\s?[»"”]?\s+корпусы|бос\s|жалпы\s+конкурс|ішкі\s+конкурс)`;
const ADDRESS = new RegExp(
  String.raw`(?:,?\s\(?(?=(?:${CONTACT})(?!\p{L}))|,\s(?=${NAMED_PLACE})|\s\((?=[^()\n]*[,\d]))[^\n]{1,300}?(?=${ANNOUNCING})`,
  'iu',
);
// «Управление образования (город Тараз)», «Білім бөлімі (Мерке ауылы)».
const PLACE =
  /\s*\(((?:г\.|с\.|город|село|пос[её]лок|аул|район)\s*\p{Lu}[^()]{1,40}|\p{Lu}[^()]{1,40}\s(?:қаласы|қ\.|ауылы|ауданы|облысы|кенті))\)$/u;
/** A word without which no paragraph announces anything, so that most need not be looked at closely. */
const ANNOUNCES = /об[ъь]явля|проводит|сообща|информиру|извеща|уведомля|жариялай|өткізеді|хабарлайды/iu;
const SEARCHED = 3_000;

/**
 * Reads «[body] объявляет … конкурс на занятие … должности» or «[body] «Б» корпусының … конкурс жариялайды» near the start of a text. Where it
 * is said twice, as in the name of the page and again below, the body's name is the longer one, with its legal form.
 */
export function readAnnouncement(text: string): Announcement | undefined {
  const paragraphs = text.slice(0, SEARCHED).split(/\n(?!\p{Ll}|«Б»)/u);
  const found = paragraphs.flatMap((paragraph) => readOne(paragraph, paragraphs) ?? []);
  const [first] = found;
  const named = first === undefined ? undefined : found.find(({ body }) => isLongerName(body, first.body));
  return first === undefined || named === undefined ? first : { ...first, body: named.body };
}

/** «ГУ «Аппарат акима Глубоковского района»» of «Аппарат акима района»: all its words, and a legal form. */
function isLongerName(long: string, short: string): boolean {
  const words = new Set(wordsOf(long));
  return (
    legalName(long) !== undefined &&
    legalName(short) === undefined &&
    wordsOf(short).every((word) => words.has(word))
  );
}

function wordsOf(name: string): readonly string[] {
  return (name.match(/\p{L}+/gu) ?? []).map(foldWord);
}

function readOne(paragraph: string, paragraphs: readonly string[]): Announcement | undefined {
  if (!ANNOUNCES.test(paragraph)) return undefined;
  const line = paragraph.replace(/\s+/gu, ' ').trim();
  const address = ADDRESS.exec(line)?.[0] ?? '';
  const found = readParagraph(line.replace(address, ''));
  if (found === undefined) return undefined;
  const body = found.body.replace(PLACE, '');
  const region = regionInAddress(address) ?? PLACE.exec(found.body)?.[1] ?? regionBeside(body, paragraphs);
  const [categoryCode, other] = readCategoryCodes(line);
  return {
    ...{ ...found, body },
    ...(region !== undefined && { region }),
    ...(categoryCode !== undefined && other === undefined && { categoryCode }),
  };
}

/**
 * The region in a paragraph that opens with the body's name and goes on with its address («КГУ «…», город Шымкент, 160000, …»), or that is
 * nothing but an address («110000, Костанайская область, город Костанай, улица …»).
 */
function regionBeside(body: string, paragraphs: readonly string[]): string | undefined {
  for (const paragraph of paragraphs) {
    const line = paragraph.trim();
    const isNamed = line.startsWith(`${body},`) && (/\d{6}/u.test(line) || STREET.test(line));
    const region =
      isNamed || isAddress(line) ? regionInAddress(line.slice(isNamed ? body.length : 0)) : undefined;
    if (region !== undefined) return region;
  }
  return undefined;
}

const STREET =
  /(?<!\p{L})(?:улица|ул\.|проспект|пр\.|площадь|микрорайон|мкр|көшесі|даңғылы|алаңы|шағын ауданы)/iu;

function isAddress(line: string): boolean {
  const [before = ''] = line.split(regionInAddress(line) ?? line, 1);
  return line.length <= 200 && STREET.test(line) && /^(?:\d{6},? ?)?$/u.test(before);
}

function readParagraph(line: string): Announcement | undefined {
  const russian = RUSSIAN.exec(line);
  if (russian !== null) {
    const title = (russian[2] ?? '').split(RUSSIAN_TITLE).at(1)?.trim() ?? '';
    return { body: bodyOf(russian[1] ?? ''), ...(title.length >= 5 && { title }) };
  }
  const kazakh = KAZAKH.exec(line);
  const cut = kazakh === null ? -1 : kazakh[0].search(ANNOUNCED);
  return kazakh === null || cut < 5 ? undefined : { body: bodyOf(kazakh[0].slice(0, cut)) };
}

function bodyOf(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s•*–-]+|[\s,;:–-]+$/gu, '');
}
