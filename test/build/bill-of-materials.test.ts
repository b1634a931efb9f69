import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { billOfMaterials } from '../../scripts/bill-of-materials.mjs';

const billSchema = v.object({
  bomFormat: v.literal('CycloneDX'),
  components: v.array(
    v.object({
      name: v.string(),
      version: v.string(),
      hashes: v.pipe(v.array(v.object({ alg: v.string(), content: v.string() })), v.minLength(1)),
      licenses: v.pipe(v.array(v.unknown()), v.minLength(1)),
    }),
  ),
});

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The packages that the source names in its imports. */
function imported(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const found = files.flatMap((name) => [
    ...readFileSync(join(source, name), 'utf8').matchAll(/(?:from |import\(|import )'((?:@[\w-]+\/)?[a-z][\w-]*)/g),
  ]);
  return new Set(found.map(([, name = '']) => name));
}

it('the bill of materials names every library in the product, with version, licence and digest', () => {
  const { components } = v.parse(billSchema, billOfMaterials());
  const named = new Set(components.map(({ name }) => name));
  expect(imported().size).toBeGreaterThan(10);
  expect([...imported()].filter((name) => !named.has(name))).toEqual([]);
  expect(named).not.toContain('typescript');
}, 30_000);
