import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/settings.js';
import { contentBudgets } from './content-budgets.js';

const { version, dependencies } = v.parse(
  v.object({ version: v.string(), dependencies: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
);

const browsers = ['chrome', 'firefox'] as const;

const folderOf = (browser: string): string => fileURLToPath(new URL(`../../dist/${browser}/`, import.meta.url));

const filesOf = (browser: string): string[] =>
  readdirSync(folderOf(browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folderOf(browser).length).replaceAll('\\', '/'))
    .sort();

const read = (browser: string, path: string): string => readFileSync(join(folderOf(browser), path), 'utf8');

const manifestSchema = v.looseObject({
  version: v.string(),
  permissions: v.array(v.string()),
  content_security_policy: v.object({ extension_pages: v.string() }),
  default_locale: v.string(),
});

const manifestOf = (browser: string) => v.parse(manifestSchema, JSON.parse(read(browser, 'manifest.json')));

const scriptsOf = (browser: string) => filesOf(browser).filter((path) => extname(path) === '.js');

const harmless = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe('the manifest', () => {
  it('asks for nothing that warns at the installation', () => {
    expect(manifestOf('chrome').permissions.toSorted()).toEqual([...harmless, 'sidePanel'].toSorted());
    expect(manifestOf('firefox').permissions.toSorted()).toEqual(harmless);
  });

  it.each(browsers)('of %s asks for sites only when a journey starts', (browser) => {
    const manifest = manifestOf(browser);
    expect(manifest).toMatchObject({ optional_host_permissions: ['*://*/*'], incognito: 'not_allowed' });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it.each(browsers)('of %s offers a site nothing by which it could find the extension', (browser) => {
    const manifest = manifestOf(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it.each(browsers)('of %s lets its pages load nothing from elsewhere', (browser) => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
    const sources = new Map(directives.map(([name = '', ...rest]) => [name, rest]));
    expect(sources.get('default-src')).toEqual(["'none'"]);
    expect(sources.get('script-src')).toEqual(["'self'"]);
    expect(new Set([...sources.values()].flat())).toEqual(new Set(["'none'", "'self'", 'blob:', 'data:']));
  });

  it('of Firefox says that no data is collected, and has a sidebar and a background without a worker', () => {
    expect(manifestOf('firefox')).toMatchObject({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
      sidebar_action: { default_panel: 'src/panel/panel.html', open_at_install: false },
      background: { scripts: [expect.stringMatching(/\.js$/)] },
    });
    expect(manifestOf('firefox')).not.toHaveProperty('side_panel');
    expect(manifestOf('firefox')).not.toHaveProperty('background.service_worker');
  });

  it('of Chromium has a side panel and a worker, and no key that Chromium would warn about', () => {
    expect(manifestOf('chrome')).toMatchObject({
      side_panel: { default_path: 'src/panel/panel.html' },
      background: { service_worker: expect.stringMatching(/\.js$/) },
    });
    expect(manifestOf('chrome')).not.toHaveProperty('sidebar_action');
    expect(manifestOf('chrome')).not.toHaveProperty('browser_specific_settings');
  });

  it.each(browsers)('of %s names only files that are there, and the version of the package', (browser) => {
    const manifest = manifestOf(browser);
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:html|js|png|svg)/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(join(folderOf(browser), path)))).toEqual([]);
    expect(manifest.version).toBe(version);
  });
});

describe('the content scripts', () => {
  it.each(browsers)('of %s are the reader, the card and the picker, once each', (browser) => {
    expect(filesOf(browser).filter((path) => path.startsWith('content/'))).toEqual([
      'content/card.js',
      'content/picker.js',
      'content/reader.js',
    ]);
    expect(scriptsOf(browser).filter((path) => /^(reader|card|picker)\b/.test(basename(path)))).toHaveLength(3);
    // What only they do is done in no other script.
    const guarding = scriptsOf(browser).filter((path) => read(browser, path).includes('gotpointercapture'));
    const drawing = scriptsOf(browser).filter((path) => read(browser, path).includes('adoptedStyleSheets'));
    expect(guarding).toEqual(['content/reader.js']);
    expect(drawing).toEqual(['content/card.js', 'content/picker.js']);
  });

  it.each(browsers)('of %s are classic scripts, which need no other file', (browser) => {
    for (const name of ['reader', 'card', 'picker']) {
      // A module's import or export would be an error of syntax here.
      expect(() => new Script(read(browser, `content/${name}.js`))).not.toThrow();
      expect(read(browser, `content/${name}.js`)).not.toMatch(/\bimport\s*\(/);
    }
  });

  it.each(Object.entries(contentBudgets))('stay within their budget: %s in %i KB, compressed', (name, kilobytes) => {
    for (const browser of browsers) {
      expect(gzipSync(read(browser, `content/${name}.js`)).length).toBeLessThanOrEqual(kilobytes * 1024);
    }
  });
});

/** What a page of the extension loads before it can be used: its scripts with all that they import, and its styles. */
function loadedBy(browser: string, page: string): Set<string> {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const [, name] of read(browser, path).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
      load(`assets/${name}`);
    }
  };
  const html = read(browser, `src/${page}/${page}.html`);
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)) load(path);
  return loaded;
}

describe('the pages of the extension', () => {
  it.each([
    ['popup', 70],
    ['panel', 70],
    ['dashboard', 90],
  ])('stay within their budget: %s in %i KB, compressed', (page, kilobytes) => {
    for (const browser of browsers) {
      const sizes = [...loadedBy(browser, page)].map((path) => gzipSync(read(browser, path)).length);
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(kilobytes * 1024);
    }
  });
});

describe('the scripts and pages', () => {
  it.each(browsers)('of %s make no code out of text', (browser) => {
    const making = scriptsOf(browser).filter((path) =>
      /\beval\s*\(|\bnew Function\b|\bFunction\s*\(["'`]/.test(read(browser, path)),
    );
    expect(making).toEqual([]);
  });

  it.each(browsers)('of %s load nothing from elsewhere', (browser) => {
    const loading =
      /(?:\bimport\s*\(?\s*|importScripts\s*\(\s*|fetch\s*\(\s*|\bsrc\s*=\s*|@import\s+|url\(\s*|<link[^>]+href=)["'`]?https?:/i;
    const texts = filesOf(browser).filter((path) => ['.js', '.html', '.css'].includes(extname(path)));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((path) => loading.test(read(browser, path)))).toEqual([]);
  });

  it.each(browsers)('of %s are free of inline scripts and styles, which its policy would refuse', (browser) => {
    const pages = filesOf(browser).filter((path) => extname(path) === '.html');
    const inline = pages.filter((path) => /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i.test(read(browser, path)));
    expect(pages.length).toBeGreaterThan(2);
    expect(inline).toEqual([]);
  });
});

it.each(browsers)('%s is given the licenses of all libraries with the extension', (browser) => {
  const licenses = read(browser, 'licenses.txt');
  expect(Object.keys(dependencies).filter((name) => !licenses.includes(`/package/${name}/v/`))).toEqual([]);
  for (const text of ['MIT License', 'Apache License', 'Mozilla Public License']) expect(licenses).toContain(text);
});

describe('the words that the browser itself shows', () => {
  const messagesOf = (browser: string, language: string) =>
    v.parse(
      v.record(v.string(), v.looseObject({ message: v.pipe(v.string(), v.nonEmpty()) })),
      JSON.parse(read(browser, `_locales/${language}/messages.json`)),
    );

  it.each(browsers)('of %s are there in every language that the screens speak', (browser) => {
    const [first, ...others] = languages.map((language) => Object.keys(messagesOf(browser, language)).toSorted());
    expect(others).toEqual(others.map(() => first));
    expect(readdirSync(join(folderOf(browser), '_locales')).toSorted()).toEqual([...languages].toSorted());
    const named: string[] = JSON.stringify(manifestOf(browser)).match(/(?<=__MSG_)\w+?(?=__)/g) ?? [];
    expect(first).toEqual(expect.arrayContaining(named));
    const scripts = scriptsOf(browser).map((path) => read(browser, path));
    const used = (name: string) => named.includes(name) || scripts.some((script) => script.includes(name));
    expect(first?.filter((name) => !used(name))).toEqual([]);
  });
});
