import type { Language } from '../model/Posting.js';

/** Where the synthetic portal serves a page of its list, counted from 1. */
export function listingPath(page: number): string {
  return `/vacancies?page=${page}`;
}

/** Where the synthetic portal serves a posting. */
export function detailPath(id: string): string {
  return `/vacancies/${encodeURIComponent(id)}`;
}

/** Text made safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

interface PageParts {
  readonly title: string;
  readonly language: Language;
  readonly main: string;
}

/** A whole page of the portal: header, navigation and footer around `main`, which must be safe HTML. */
export function renderFrame({ title, language, main }: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} — Синтетический портал / Синтетикалық портал</title>
</head>
<body>
<header>
<p>Синтетический портал / Синтетикалық портал</p>
<nav><a href="/">Басты бет / Главная</a> <a href="${listingPath(1)}">Бос лауазымдар / Вакансии</a> <a href="/help">Көмек / Помощь</a></nav>
</header>
<main>
${main}
</main>
<footer>
<p>Құжаттар электрондық түрде портал арқылы қабылданады. Документы принимаются в электронном виде через портал.</p>
<p>Барлық хабарландырулар ойдан шығарылған. Все объявления вымышлены. Техническая поддержка: support@portal.invalid</p>
</footer>
</body>
</html>
`;
}
