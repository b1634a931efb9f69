import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileLimits } from '../../src/imports/file-limits.js';
import { ImportError } from '../../src/imports/import-error.js';
import { isArchive, openArchive } from '../../src/imports/open-archive.js';

const text = strToU8('{"format": "geeltje"}');

describe('an archive', () => {
  it('gives the journey files in it, wherever they are', () => {
    const bytes = zipSync({ 'a.geeltje.json': text, 'map/b.geeltje.json': text, 'report.html': text, 'c.json': text });
    expect(isArchive(bytes)).toBe(true);
    expect(openArchive(bytes)).toEqual([
      { name: 'a.geeltje.json', bytes: text },
      { name: 'map/b.geeltje.json', bytes: text },
    ]);
  });

  it.each([
    '../a.geeltje.json',
    'map/../../a.geeltje.json',
    '/a.geeltje.json',
    'C:\\a.geeltje.json',
    '..\\a.geeltje.json',
  ])('gives nothing under a name that leads out of it: %s', (name) => {
    expect(() => openArchive(zipSync({ [name]: text }))).toThrow('empty_archive');
  });

  it('is refused while it grows too large, whatever it says of its size', () => {
    const limit = 1024 * 1024;
    const zeros = new Uint8Array(limit / 8);
    const inside = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.geeltje.json`, zeros]));
    const bomb = zipSync(inside);
    expect(bomb.length).toBeLessThan(limit / 100);
    expect(() => openArchive(bomb, limit)).toThrow('too_large');
    // The same with the sizes in the headers of its files made small.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(() => openArchive(bomb, limit)).toThrow('too_large');
  });

  it('is refused when it holds more files than we look at', () => {
    const many = Object.fromEntries(
      Array.from({ length: fileLimits.archived + 1 }, (_, index) => [`${index}.txt`, text]),
    );
    expect(() => openArchive(zipSync(many))).toThrow('too_many');
  });

  it('is refused by an error with a name when it is damaged', () => {
    const bytes = zipSync({ 'a.geeltje.json': strToU8('{"format": "geeltje"}'.repeat(50)) });
    expect(() => openArchive(bytes.subarray(0, 60))).toThrow('broken_archive');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, noise) => {
        const damaged = bytes.slice();
        damaged.set(noise.subarray(0, bytes.length - at), at);
        try {
          openArchive(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
