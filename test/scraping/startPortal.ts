import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request of a test portal; strings become pages of HTML. */
type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A portal on this machine that answers as a test tells it. */
export interface TestPortal {
  readonly base: string;
  readonly routes: Map<string, Route>;
  /** Paths in the order they were asked for, without robots.txt. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Starts a portal without pages; unknown paths, robots.txt among them, answer 404. */
export async function startPortal(): Promise<TestPortal> {
  const routes = new Map<string, Route>();
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') asked.push(path);
    requests.push(request);
    const route = routes.get(path);
    if (typeof route === 'function') route(request, response);
    else {
      response.writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(route ?? 'not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    routes,
    asked,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
