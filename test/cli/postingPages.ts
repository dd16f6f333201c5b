import type { TestPortal } from '../scraping/startPortal.js';

/** A page of one posting with every part but its category and dates. */
export function postingPage(id: number, region = '<p>Регион: Астана</p>'): string {
  return `<h1>Главный специалист ${id}</h1><p>Государственный орган: Акимат Тестового района</p>${region}
    <h2>Должностные обязанности</h2><p>Ведёт документооборот отдела, готовит отчёты номер ${id}.</p>
    <h2>Требования к участникам конкурса</h2><p>Высшее образование.</p>`;
}

/** Serves a list and its postings; another call replaces them. */
export function servePostings(portal: TestPortal, count: number, region?: string): void {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  portal.routes.set('/list', ids.map((id) => `<a href="/vacancy/${id}">Главный специалист</a>`).join('\n'));
  for (const id of ids) portal.routes.set(`/vacancy/${id}`, postingPage(id, region));
}
