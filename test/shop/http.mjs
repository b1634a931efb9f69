import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {{ request: IncomingMessage, response: ServerResponse, url: URL }} Visit */
/** @typedef {(visit: Visit) => Promise<void>} Site */

const PAGES = new URL('./pages/', import.meta.url);
const SERVED_FILE = /^\/(assets\/[a-z-]+\.(css|js|svg)|document\.pdf)$/;

const CONTENT_TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.pdf', 'application/pdf'],
]);

/**
 * @param {ServerResponse} response
 * @param {string} html
 * @param {{ status?: number, headers?: Record<string, string> }} [options]
 */
export function sendHtml(response, html, { status = 200, headers = {} } = {}) {
  // Not no-store: the browser may then keep the page for "back", as with any real shop.
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...headers });
  response.end(html);
}

/**
 * @param {ServerResponse} response
 * @param {string} location
 * @param {string[]} [cookies]
 */
export function redirect(response, location, cookies = []) {
  response.writeHead(303, { location, 'set-cookie': cookies.map((cookie) => `${cookie}; Path=/; SameSite=Lax`) });
  response.end();
}

/**
 * Sends a style sheet, script, image or PDF.
 *
 * @param {Visit} visit
 * @returns {Promise<boolean>} whether the address is one of such a file
 */
export async function sendFile({ response, url }) {
  if (!SERVED_FILE.test(url.pathname)) return false;
  const content = await readFile(new URL(`.${url.pathname}`, PAGES)).catch(() => undefined);
  if (content === undefined) return false;
  response.writeHead(200, {
    'content-type': CONTENT_TYPES.get(extname(url.pathname)) ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  response.end(content);
  return true;
}

/**
 * @param {IncomingMessage} request
 * @returns {Promise<URLSearchParams>}
 */
export async function readForm(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return new URLSearchParams(body);
}

/**
 * @param {IncomingMessage} request
 * @param {string} name
 * @returns {string} empty when there is no such cookie
 */
export function readCookie(request, name) {
  for (const cookie of (request.headers.cookie ?? '').split('; ')) {
    if (cookie.startsWith(`${name}=`)) return decodeURIComponent(cookie.slice(name.length + 1));
  }
  return '';
}
