import { readFile } from 'node:fs/promises';

const PAGES = new URL('./pages/', import.meta.url);
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/**
 * Fills a file under `pages/`: `{{name}}` is escaped, `{{&name}}` is HTML already.
 *
 * @param {string} file
 * @param {Record<string, string | number>} [values]
 * @returns {Promise<string>}
 */
export async function fill(file, values = {}) {
  const template = await readFile(new URL(file, PAGES), 'utf8');
  return template.replace(/\{\{(&?)([a-zA-Z]+)\}\}/g, (_, html, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file} asks for "${name}"`);
    return html ? String(value) : escapeHtml(String(value));
  });
}

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}

/** @param {number} cents */
export function euro(cents) {
  return EURO.format(cents / 100);
}
