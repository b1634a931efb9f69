import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { detectorsPage, longTasksPage } from './detectors-page.mjs';
import { rack } from './rack.mjs';

/**
 * @typedef {object} HostilePage
 * @property {string} [head] HTML after the spy in the head
 * @property {string} [body]
 * @property {string} [html] the whole page instead
 * @property {Record<string, string>} [headers]
 */

/**
 * @typedef {object} HostileSite
 * @property {string} site address of the hostile pages
 * @property {string} payment address of another site that they send a visitor to
 * @property {string[]} requests every request so far, as `METHOD path`
 * @property {() => Promise<void>} close
 */

const scripts = new Map(
  ['spy', 'detectors', 'worker'].map((name) => [`/${name}.js`, new URL(`./pages/${name}.js`, import.meta.url)]),
);

/** @type {Map<string, HostilePage>} */
const pages = new Map([...Object.entries(rack), ['detectors', detectorsPage], ['long-tasks', longTasksPage]]);

/**
 * Starts the site of hostile pages: one that looks for an extension, and a rack that makes life hard for its card.
 *
 * @returns {Promise<HostileSite>}
 */
export async function startHostileSite() {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not listening on a port');
  return {
    site: `http://lastig.localhost:${address.port}`,
    payment: `http://betaal.localhost:${address.port}`,
    requests,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://any');
  const script = scripts.get(pathname);
  if (script) {
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
    response.end(await readFile(script));
    return;
  }
  const page = pages.get(pathname.slice(1));
  if (!page) {
    response.writeHead(pathname === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<title>Lastig</title>');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...page.headers });
  response.end(page.html ?? layOut(pathname.slice(1), page));
}

/**
 * @param {string} title
 * @param {HostilePage} page
 */
function layOut(title, { head = '', body = '' }) {
  return `<!doctype html><html lang="nl"><head><link rel="icon" href="data:,"><script src="/spy.js"></script><title>${title}</title>${head}</head>
<body><h1>${title}</h1><label>Naam <input id="field"></label>${body}</body></html>`;
}
