// A local portal of many postings: node portal.mjs POSTINGS.ndjson prints its address and serves until it is ended.
import { URL } from 'node:url';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PAGE = 50;
const HEADINGS = {
  ru: ['Функциональные обязанности', 'Требования'],
  kk: ['Қызметтік міндеттері', 'Талаптар'],
};
const postings = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://portal');
  const body =
    pathname === '/robots.txt'
      ? 'User-agent: *\nAllow: /'
      : pageOf(pathname, Number(searchParams.get('page') ?? 1));
  if (body === undefined) return response.writeHead(404).end();
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(body);
}).listen(0, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/list`);
});

function pageOf(path, page) {
  if (path === '/list') return listOf(page);
  const posting = postings[Number(/^\/vacancy\/(\d+)$/.exec(path)?.[1] ?? -1)];
  return posting === undefined ? undefined : frame(posting.title, bodyOf(posting));
}

function listOf(page) {
  const first = (page - 1) * PAGE;
  const links = postings
    .slice(first, first + PAGE)
    .map((posting, at) => `<li><a href="/vacancy/${first + at}">${posting.title}</a></li>`);
  const next = first + PAGE < postings.length ? `<a rel="next" href="/list?page=${page + 1}">Келесі</a>` : '';
  return frame('Вакансиялар', `<ul>${links.join('')}</ul>${next}`);
}

function bodyOf({ sections, body }) {
  const parts = sections.map(({ kind, language, text }) => {
    const [duties, requirements] = HEADINGS[language] ?? HEADINGS.ru;
    const heading = kind === 'duties' ? duties : kind === 'requirements' ? requirements : 'Ақпарат';
    return `<h3>${heading}</h3>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
  });
  return `<p>Госорган: ${body ?? 'Акимат'}</p>${parts.join('')}`;
}

function frame(title, content) {
  const menu = Array.from({ length: 12 }, (_, at) => `<a href="/about/${at}">Мәзір ${at}</a>`).join('');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><nav>${menu}</nav><main><h1>${title}</h1>${content}</main><footer>${menu}</footer></body></html>`;
}
