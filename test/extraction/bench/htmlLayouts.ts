import type { Language } from '../../../src/model/Posting.js';
import type { Sample, Wording } from './samples.js';
import type { BenchField } from './score.js';

/** One way in which a portal shows a posting. */
export interface HtmlLayout {
  readonly name: string;
  readonly fields?: readonly BenchField[];
  readonly render: (sample: Sample, language: Language) => string;
}

const LABELS = {
  ru: {
    title: 'Наименование должности',
    category: 'Категория',
    body: 'Государственный орган',
    unit: 'Структурное подразделение',
    region: 'Регион',
    published: 'Дата публикации',
    closes: 'Срок приема документов',
    salary: 'Должностной оклад',
    duties: 'Функциональные обязанности',
    requirements: 'Требования к участникам конкурса',
    documents: 'Необходимые документы',
    currency: 'тенге',
  },
  kk: {
    title: 'Лауазым атауы',
    category: 'Санаты',
    body: 'Мемлекеттік орган',
    unit: 'Құрылымдық бөлімше',
    region: 'Өңір',
    published: 'Жарияланған күні',
    closes: 'Құжаттарды қабылдау мерзімі',
    salary: 'Лауазымдық жалақысы',
    duties: 'Қызметтік міндеттері',
    requirements: 'Конкурсқа қатысушыларға қойылатын талаптар',
    documents: 'Қажетті құжаттар',
    currency: 'теңге',
  },
} as const;
const CHROME = {
  ru: {
    menu: ['Главная', 'О портале', 'Вакансии', 'Контакты'],
    similar: 'Похожие вакансии',
    other: 'Инспектор отдела чужих дел',
    share: 'Поделиться',
    apply: 'Подать заявку',
    rights: 'Все права защищены',
    how: 'Как подать документы',
    back: 'Назад к списку',
    comments: 'Комментарии',
  },
  kk: {
    menu: ['Басты бет', 'Портал туралы', 'Вакансиялар', 'Байланыс'],
    similar: 'Ұқсас вакансиялар',
    other: 'Бөгде істер бөлімінің инспекторы',
    share: 'Бөлісу',
    apply: 'Өтінім беру',
    rights: 'Барлық құқықтар қорғалған',
    how: 'Құжаттарды қалай тапсыруға болады',
    back: 'Тізімге оралу',
    comments: 'Пікірлер',
  },
} as const;

const dotted = (day: string): string => day.split('-').reverse().join('.');
const grouped = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/gu, '&nbsp;');
const items = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${line};</li>`).join('')}</ul>`;
const broken = (lines: readonly string[]): string => lines.map((line) => `- ${line};`).join('<br>');
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line};</p>`).join('');
const fields = (sample: Sample, language: Language): [string, string][] => {
  const [label, said] = [LABELS[language], sample[language]];
  return [
    [label.category, sample.categoryCode],
    [label.body, said.body],
    [label.unit, said.unit],
    [label.region, said.region],
    [label.published, dotted(sample.publishedOn)],
    [label.closes, `${dotted(sample.publishedOn)} - ${dotted(sample.closesOn)}`],
    [label.salary, `${grouped(sample.salary.min)} - ${grouped(sample.salary.max)} ${label.currency}`],
  ];
};
const parts = (
  said: Wording,
  language: Language,
  form: (lines: readonly string[]) => string,
): [string, string][] => [
  [LABELS[language].duties, form(said.duties)],
  [LABELS[language].requirements, form(said.requirements)],
];
const each = (pairs: readonly [string, string][], form: (label: string, value: string) => string): string =>
  pairs.map(([label, value]) => form(label, value)).join('\n');
const full = (
  sample: Sample,
  language: Language,
  form: (lines: readonly string[]) => string,
): [string, string][] => [
  [LABELS[language].title, sample[language].title],
  ...fields(sample, language),
  ...parts(sample[language], language, form),
];
const menu = (language: Language): string =>
  CHROME[language].menu.map((word) => `<a href="/x">${word}</a>`).join(' | ');
const similar = (language: Language): string =>
  `<div><a href="/9">${CHROME[language].other}</a></div><div>${LABELS[language].category}: E-3</div>`;
/** Menus, similar vacancies, sharing and a footer around the posting, by tags, by classes or by nothing. */
const around = {
  tags: (language: Language, main: string): string =>
    `<header><nav>${menu(language)}</nav></header><main>${main}</main><aside>${similar(language)}</aside><footer>© 2026 +7 7172 00-00-00</footer>`,
  classes: (language: Language, main: string): string =>
    `<div class="top-menu">${menu(language)}</div><div class="breadcrumbs"><span>${menu(language)}</span></div><div class="wrap"><div class="content">${main}</div><div class="vacancy-similar"><h3>${CHROME[language].similar}</h3>${similar(language)}</div></div><div id="footer"><p>© 2026. ${CHROME[language].rights}. +7 7172 00-00-00</p></div>`,
  nothing: (language: Language, main: string): string =>
    `<div>${menu(language)}</div><div>${main}<div><a href="/apply">${CHROME[language].apply}</a></div></div><div>${CHROME[language].similar}</div>${similar(language)}<div>© 2026 ${CHROME[language].rights}</div>`,
  flat: (language: Language, main: string): string =>
    `${main}<p>${CHROME[language].share}:</p><p><a href="/f">Facebook</a> <a href="/t">Telegram</a></p><p>${CHROME[language].comments} (2)</p><p>Очень полезно</p><p>© 2026 ${CHROME[language].rights}</p>`,
};

export const HTML_LAYOUTS: readonly HtmlLayout[] = [
  {
    name: 'cards with headings and lists',
    render: (s, l) =>
      around.tags(
        l,
        `<h1>${s[l].title}</h1>${each(fields(s, l), (a, b) => `<p><b>${a}:</b> ${b}</p>`)}${each(parts(s[l], l, items), (a, b) => `<h2>${a}</h2>${b}`)}<h2>${LABELS[l].documents}</h2><p>документ</p>`,
      ),
  },
  {
    name: 'Bitrix: rows of label and value without a colon, sections in blocks',
    render: (s, l) =>
      around.classes(
        l,
        `<h1 id="pagetitle">${s[l].title}</h1><div class="news-detail">${each([...fields(s, l), ...parts(s[l], l, broken)], (a, b) => `<div class="prop"><div class="prop-name">${a}</div><div class="prop-val">${b}</div></div>`)}</div>`,
      ),
  },
  {
    name: 'WordPress: an article of paragraphs with strong labels',
    render: (s, l) =>
      around.classes(
        l,
        `<article class="post"><h1 class="entry-title">${s[l].title}</h1><div class="entry-content">${each(fields(s, l), (a, b) => `<p><strong>${a}</strong>: ${b}</p>`)}${each(parts(s[l], l, paragraphs), (a, b) => `<p><strong>${a}:</strong></p>${b}`)}</div><div class="sharedaddy share"><h3>${CHROME[l].share}</h3></div></article>`,
      ),
  },
  {
    name: 'ASP.NET: nested tables',
    render: (s, l) =>
      around.nothing(
        l,
        `<table><tr><td><table class="t">${each(full(s, l, broken), (a, b) => `<tr><td><span id="lbl">${a}:</span></td><td><span>${b}</span></td></tr>`)}</table></td></tr></table>`,
      ),
  },
  {
    name: 'divs with class names only',
    render: (s, l) =>
      around.nothing(
        l,
        `<div class="vac"><div class="vac-t">${s[l].title}</div>${each([...fields(s, l), ...parts(s[l], l, (x) => x.map((line) => `<div>${line}</div>`).join(''))], (a, b) => `<div><div class="a">${a}</div><div class="b">${b}</div></div>`)}</div>`,
      ),
    fields: ['categoryCode', 'body', 'unit', 'region', 'publishedOn', 'closesOn', 'salary', 'title'],
  },
  {
    name: 'bold labels in one paragraph with br',
    render: (s, l) =>
      around.flat(
        l,
        `<h1>${s[l].title}</h1><p>${each([...fields(s, l), ...parts(s[l], l, broken)], (a, b) => `<b>${a}:</b> ${b}<br>`)}</p>`,
      ),
  },
  {
    name: 'labels in running text',
    render: (s, l) =>
      around.tags(
        l,
        `<h1>${s[l].title}</h1>${each(fields(s, l), (a, b) => `<p>${a}: ${b}</p>`)}<p>${each(
          parts(s[l], l, (x) => `${x.join('; ')}.`),
          (a, b) => `<b>${a}:</b> ${b}`,
        )}</p>`,
      ),
  },
  {
    name: 'accordion of buttons',
    render: (s, l) =>
      around.classes(
        l,
        `<h1>${s[l].title}</h1>${each(fields(s, l), (a, b) => `<div><span>${a}</span> <span>${b}</span></div>`)}<div class="accordion">${each(parts(s[l], l, items), (a, b) => `<div class="item"><h2><button type="button">${a}</button></h2><div class="panel"><div>${b}</div></div></div>`)}</div>`,
      ),
  },
  {
    name: 'a list of definitions',
    render: (s, l) =>
      around.nothing(
        l,
        `<h1>${s[l].title}</h1><dl>${each([...fields(s, l), ...parts(s[l], l, items)], (a, b) => `<dt>${a}</dt><dd>${b}</dd>`)}</dl>`,
      ),
  },
  {
    name: 'labels and values in sibling spans',
    render: (s, l) =>
      around.classes(
        l,
        `<h1>${s[l].title}</h1>${each(fields(s, l), (a, b) => `<p><span class="l">${a}</span><span class="v">${b}</span></p>`)}${each(parts(s[l], l, paragraphs), (a, b) => `<div><span class="l">${a}</span>${b}</div>`)}`,
      ),
  },
  {
    name: 'a table of three columns',
    render: (s, l) =>
      around.tags(
        l,
        `<table>${full(s, l, broken)
          .map(([a, b], i) => `<tr><td>${i + 1}</td><td>${a}</td><td>${b}</td></tr>`)
          .join('')}</table>`,
      ),
  },
  {
    name: 'headings in cells across the table',
    render: (s, l) =>
      around.nothing(
        l,
        `<h1>${s[l].title}</h1><table>${each(fields(s, l), (a, b) => `<tr><td>${a}</td><td>${b}</td></tr>`)}${each(parts(s[l], l, broken), (a, b) => `<tr><td colspan="2"><b>${a}</b></td></tr><tr><td colspan="2">${b}</td></tr>`)}</table>`,
      ),
  },
  {
    name: 'Word saved as a page',
    render: (s, l) =>
      around.classes(
        l,
        `<div class="WordSection1">${each(
          full(s, l, (x) =>
            x
              .map(
                (line) =>
                  `<p class=MsoNormal style='text-align:justify'><span lang=RU style='font-size:14.0pt'><span style='mso-list:Ignore'>·</span>${line};<o:p></o:p></span></p>`,
              )
              .join(''),
          ),
          (a, b) =>
            b.startsWith('<p')
              ? `<p class=MsoNormal><b><span lang=RU>${a.replace(' ', '\n')}:<o:p></o:p></span></b></p>${b}`
              : `<p class=MsoNormal><b><span>${a}</span></b><span>:&nbsp;${b}</span></p>`,
        )}</div>`,
      ),
  },
  {
    name: 'all in one pre',
    render: (s, l) =>
      around.tags(
        l,
        `<pre>${each(
          full(s, l, (x) => `\n${x.map((line) => `- ${line};`).join('\n')}`),
          (a, b) => `${a}: ${b}`,
        )}</pre>`,
      ),
  },
  {
    name: 'text like Markdown',
    render: (s, l) =>
      around.tags(
        l,
        `<div># ${s[l].title}<br>${each(fields(s, l), (a, b) => `**${a}:** ${b}<br>`)}${each(
          parts(s[l], l, (x) => x.map((line) => `* ${line}<br>`).join('')),
          (a, b) => `## ${a}<br>${b}`,
        )}</div>`,
      ),
  },
  {
    name: 'microdata',
    render: (s, l) =>
      around.classes(
        l,
        `<div itemscope itemtype="http://schema.org/JobPosting"><h2 itemprop="title">${s[l].title}</h2>${each(fields(s, l), (a, b) => `<p>${a}: <span>${b}</span></p>`)}${each(parts(s[l], l, items), (a, b) => `<section><h3>${a}</h3><div>${b}</div></section>`)}</div>`,
      ),
  },
  {
    name: 'a table with headed columns',
    render: (s, l) =>
      around.tags(
        l,
        `<table><thead><tr>${each(full(s, l, broken), (a) => `<th>${a}</th>`)}</tr></thead><tbody><tr>${each(full(s, l, broken), (_, b) => `<td>${b}</td>`)}</tr></tbody></table>`,
      ),
  },
];
