import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { Posting } from '../../model/Posting.js';
import { LAYOUTS, renderDetail, renderListing } from '../../corpus/renderPage.js';

/** Postings on one page of the portal's list. */
const PAGE_SIZE = 25;

/** A synthetic portal that answers on the loopback address until it is closed. */
export interface ServedPortal {
  /** Where it answers, e.g. `http://127.0.0.1:40123/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves postings as a portal would: robots.txt, a list of several pages and a page for each posting, on a free port. */
export async function servePortal(postings: readonly Posting[]): Promise<ServedPortal> {
  const answer = createAnswers(postings);
  const server = createServer((request, response) => {
    const { status, type, body } = answer(new URL(request.url ?? '/', 'http://localhost'));
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${portOf(server)}/`, close: () => closed(server) };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function createAnswers(postings: readonly Posting[]): (url: URL) => Answer {
  const pageCount = Math.max(1, Math.ceil(postings.length / PAGE_SIZE));
  const places = new Map(postings.map((posting, index) => [posting.id, index]));
  const html = (body: string): Answer => ({ status: 200, type: 'text/html', body });
  return ({ pathname, searchParams }) => {
    if (pathname === '/robots.txt')
      return { status: 200, type: 'text/plain', body: 'User-agent: *\nAllow: /\n' };
    if (pathname === '/vacancies') {
      const page = Number(searchParams.get('page') ?? '1');
      return html(renderListing(postings.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), page, pageCount));
    }
    const place = places.get(decodeURIComponent(pathname.slice('/vacancies/'.length)));
    const posting = place === undefined ? undefined : postings[place];
    if (place === undefined || posting === undefined)
      return { status: 404, type: 'text/plain', body: 'not found' };
    return html(renderDetail(posting, LAYOUTS[place % LAYOUTS.length] ?? 'headings'));
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the portal has no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
