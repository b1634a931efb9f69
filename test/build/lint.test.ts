import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const findingsSchema = v.array(v.looseObject({ code: v.string(), message: v.string(), file: v.optional(v.string()) }));
const reportSchema = v.looseObject({ errors: findingsSchema, warnings: findingsSchema, notices: findingsSchema });

/** What the linter of Firefox Add-ons says and we know: Preact can write `innerHTML`, though nothing here asks it to. */
const known = 'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML';

it('the linter of Firefox Add-ons finds nothing in the build but what is known of Preact', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [path('node_modules/addons-linter/bin/addons-linter'), path('dist/firefox'), '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { errors, warnings, notices } = v.parse(reportSchema, JSON.parse(stdout));
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  const said = warnings.map(({ code, message }) => `${code}: ${message}`);
  expect(said.filter((warning) => warning !== known)).toEqual([]);
}, 120_000);

it('our own linter refuses whatever would read a text as markup, however it is reached', () => {
  const ways = [
    "element.innerHTML = 'x';",
    "element['outerHTML'] = 'x';",
    "element?.insertAdjacentHTML('beforeend', 'x');",
    "document.write('x');",
    "document.createRange().createContextualFragment('x');",
  ];
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, plugins: [path('scripts/no-markup.grit')] }));
  writeFileSync(join(folder, 'sample.ts'), `const element = document.body;\n${ways.join('\n')}\n`);
  const biome = path('node_modules/@biomejs/biome/bin/biome');
  const { stderr } = spawnSync(process.execPath, [biome, 'lint', `--config-path=${folder}`, folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const refused = [...stderr.matchAll(/sample\.ts:(\d+):\d+ plugin/g)].map(([, line]) => Number(line));
  expect(refused).toEqual(ways.map((_, index) => index + 2));
}, 60_000);
