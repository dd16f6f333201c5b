import type { FieldName } from '../../model/Headings.js';
import type { SectionKind } from '../../model/Posting.js';
import type { JsonRole } from './JsonRole.js';

interface KeyRole {
  readonly keys: RegExp;
  readonly role: JsonRole;
}

const DAY = '(?: (?:date|at|on|day|time|datetime|dt))?(?: (?:text|string|str|formatted|display|iso|local))?';
const NAME = '(?: (?:name|title|text|value|label|html|list|desc|description|info))?';
const PLACE =
  '(?:field |property |prop |vacancy |job |post |position |work |full |main |address |competition |contest )*';

function keys(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}

const field = (name: FieldName, ...patterns: string[]): KeyRole => ({
  keys: keys(...patterns.map((pattern) => PLACE + pattern)),
  role: { kind: 'field', field: name },
});

const pay = (bound: 'min' | 'max', ...patterns: string[]): KeyRole => ({
  keys: keys(...patterns),
  role: { kind: 'field', field: 'salary', bound },
});

const section = (kind: SectionKind, ...patterns: string[]): KeyRole => ({
  keys: keys(...patterns.map((pattern) => PLACE + pattern + NAME)),
  role: { kind: 'section', section: kind },
});

const MONEY =
  '(?:salary|salaries|wages?|pay|oklad|compensation|zhalaqy|zhalaky|ailyqaqy|aylyqaqy|zp)(?: (?:amount|sum|value))?';

/** The words of keys (lower case, without the language) and their roles, the surest first; English words and transliterations of both languages. */
export const KEY_ROLES: readonly KeyRole[] = [
  section('general', '(?:general|common) (?:qualification )?requirements?', 'zhalpy talaptar'),
  section(
    'duties',
    '(?:functional |official |main |key |basic )*(?:duty|duties|responsibility|responsibilities|functions?|functional|tasks)',
    '(?:funktsionalnye |funkcionalnye |dolzhnostnye |osnovnye )*obyaz[ao]nn?osti',
    '(?:qyzmettik |kyzmettik |funkcionaldyq |negizgi )*mindet(?:ter)?(?:i)?',
  ),
  section(
    'requirements',
    '(?:qualification |special |other |additional |candidate |competition |participant |professional )*(?:requirements?|qualifications?|skills|competenc(?:e|y|es|ies))',
    '(?:requirements?|qualifications?) (?:for|to) (?:candidates?|participants?)',
    '(?:education|experience|knowledge)(?: (?:requirements?|level|required))?',
    '(?:work|required) experience',
    '(?:kvalifikacionnye |kvalifikatsionnye )?trebovani(?:ya|ia|ja|a)',
    '(?:obrazovanie|opyt(?: raboty)?)',
    '(?:biliktilik )?talap(?:tar)?(?:y)?',
    'bilim[i]?|tazhiribe(?:si)?',
  ),
  section(
    'documents',
    '(?:required |necessary )?(?:documents?|docs)(?: list)?',
    'how to apply',
    'dokumenty',
    'quzhattar|kuzhattar',
  ),
  field(
    'closesOn',
    `(?:valid through|deadline|expires?|expiry|expiration|closing|closed|closes|close)${DAY}`,
  ),
  field(
    'closesOn',
    `(?:applications? |accept |accepting |acceptance |request |requests |registration |receive |receiving |documents? |reception |submission |submit |docs |priem )*(?:end|finish|until|till|to|due|final|deadline)${DAY}`,
  ),
  field(
    'closesOn',
    `(?:date|day) (?:end|finish|until|till|to|close|closing|of end|po|okonchaniya)`,
    '(?:srok|okonchanie|data okonchaniya|priem)(?: (?:priema|podachi))?(?: (?:zayavok|zayavlenij|zayavleniy|dokumentov))?(?: (?:do|po))?',
    'dedl(?:ai|aj|ay)n',
    '(?:(?:quzhat(?:tardy)?|kuzhat(?:tardy)?|otinim(?:derdi)?) )?(?:(?:qabyldau|kabyldau) )?(?:merzimi?|ayaqtalu(?: kuni)?|ayaktalu(?: kuni)?|songy kuni?)',
  ),
  field(
    'closesOn',
    '(?:applications?|acceptance|submission|reception|registration|documents?) (?:period|dates|terms?)',
    '(?:date |active )*active to',
    '(?:apply|submit|send|open|active|valid|actual)(?: (?:until|till|by|before|to|due))',
  ),
  field('publishedOn', `(?:published|publish|publication|posted|placement|announced|announcement)${DAY}`),
  field(
    'publishedOn',
    `date (?:posted|published|publish|publication|placed|public)`,
    'zhariyalan(?:gan|u)(?: kuni)?',
    'data (?:publikacii|publikatsii|razmeshcheniya|razmescheniya)',
  ),
  field(
    'publishedOn',
    `(?:start|begin|open|from)(?: (?:date|day))`,
    `date (?:start|begin|from|open|s)`,
    '(?:date |active )*active from',
    'data nachala',
    'bastalu kuni',
  ),
  field('publishedOn', `(?:created|create|insert)${DAY}`, 'date', 'date created'),
  pay('min', `${MONEY} (?:min|from|low|lowest|start|begin|ot)(?: value)?`, `(?:min|from|low) ${MONEY}`),
  pay('max', `${MONEY} (?:max|to|high|highest|end|upper|do)(?: value)?`, `(?:max|to|high) ${MONEY}`),
  field('salary', `(?:base |average |avg |monthly )*${MONEY}(?: (?:text|range|info|string))?`),
  field(
    'categoryCode',
    '(?:category|kategoriya|sanat|grade)(?: (?:code|name|title|id))?',
    'code category',
    'code',
  ),
  field(
    'unit',
    '(?:structural |organization |org )*(?:unit|subdivision|division|department|dept|otdel|podrazdelenie|bolim|bolimshe)(?: (?:name|title))?',
  ),
  field(
    'body',
    '(?:state |government |gov |public |hiring |parent )*(?:body|organization|organisation|org|company|employer|agency|authority|institution|ministry|gosorgan|organ|organizaciya|uiym|uyym|memorgan|organy)(?: (?:name|title|full name|short name))?',
    '(?:state|government|gov|public) (?:body|org|organ)(?: (?:name|title))?',
  ),
  field('region', '(?:region|oblast|onir|aimaq|aymaq|oblys)(?: (?:name|title))?', 'address region'),
  field(
    'region',
    '(?:city|location|locality|area|place|settlement|kato|qala|gorod|territory|town)(?: (?:name|title))?',
    'address locality',
  ),
  // One number for all languages of a record, where each version has an id of its own.
  { keys: keys('(?:drupal internal )?nid', 'document id'), role: { kind: 'id' } },
  field('url', '(?:external |public |canonical )?(?:url|link|href|permalink)'),
  field(
    'title',
    '(?:vacant )?(?:position|vacancy|job|post|dolzhnost|lauazym|vakansiya|bos lauazym)(?: (?:name|title|naimenovanie|atauy|full name))?',
  ),
  field('title', 'title', 'headline', 'naimenovanie dolzhnosti'),
  {
    keys: keys(
      '(?:vacancy |job |posting |external )?(?:id|uid|uuid|guid|identifier)',
      '(?:vacancy|posting) (?:number|code)',
    ),
    role: { kind: 'id' },
  },
  {
    keys: keys(
      'name',
      'full name',
      'heading',
      'header',
      'label',
      'caption',
      'naimenovanie',
      'atauy',
      'key',
      'question',
    ),
    role: { kind: 'name' },
  },
  {
    keys: keys(
      `${PLACE}(?:description|content|contents|text|html|details?|value|rendered|announcement|opisanie|mazmuny|full text|detail text|body html|items|answer|points|paragraphs|list)${NAME}`,
      '(?:body|content|description) (?:html|text)',
    ),
    role: { kind: 'text' },
  },
];
