import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/settings.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), 'utf8');

const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(read('package.json')));
const manifest = v.parse(
  v.object({ version: v.string(), permissions: v.array(v.string()), optional_host_permissions: v.array(v.string()) }),
  JSON.parse(read('manifest.json')),
);

/** The texts under the headings of a listing, which every language has in the same order. */
const partsOf = (page: string): string[] =>
  page
    .split(/^## .*$/mu)
    .slice(1)
    .map((part) => part.trim());

/** How large a PNG is, and whether one may see through it: its header says so at bytes 16, 20 and 25. */
function pictureAt(name: string): { size: [number, number]; seeThrough: boolean } {
  const bytes = readFileSync(path(name));
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], seeThrough: bytes[25] === 6 };
}

describe('what the stores are told', () => {
  it('has one version, which the changelog knows', () => {
    expect(manifest.version).toBe(version);
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  it.each(languages)('fits the stores, in %s', (language) => {
    const [name, short, long] = partsOf(read(`docs/stores/listing-${language}.md`));
    const messages = v.parse(
      v.looseObject({ name: v.object({ message: v.string() }), description: v.object({ message: v.string() }) }),
      JSON.parse(read(`src/static/_locales/${language}/messages.json`)),
    );
    // The limits of the Chrome Web Store, the strictest: the manifest's own name and description are shown there.
    expect(messages.name.message.length).toBeLessThanOrEqual(75);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
    expect(name).toBe(messages.name.message);
    expect(short).toBe(messages.description.message);
    expect(long?.length).toBeGreaterThan(400);
  });

  it('says of every permission what it is for', () => {
    const reasons = read('docs/stores/permissions.md');
    const asked = [...manifest.permissions, ...manifest.optional_host_permissions];
    expect(asked.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(languages)('shows pictures of the sizes that the stores ask for, in %s', (language) => {
    const folder = `docs/stores/pictures/${language}`;
    for (const picture of ['1-card', '2-report', '3-map', '4-popup', '5-study']) {
      expect(pictureAt(`${folder}/${picture}.png`)).toEqual({ size: [1280, 800], seeThrough: false });
    }
    expect(pictureAt(`${folder}/tile.png`)).toEqual({ size: [440, 280], seeThrough: false });
    expect(pictureAt('docs/stores/pictures/logo.png')).toEqual({ size: [300, 300], seeThrough: true });
  });
});
