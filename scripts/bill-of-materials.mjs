import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** @typedef {{ dev?: boolean, devOptional?: boolean, optional?: boolean, version: string }} Locked */

/**
 * What the product is built of, as CycloneDX: every library with its version, its licence and the digest of its package.
 * The same for the same source.
 */
export function billOfMaterials() {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  const { serialNumber, metadata, components, dependencies, ...bill } = JSON.parse(text);
  // Its number and moment are new each time, and its name is the folder's.
  metadata.timestamp = undefined;
  metadata.component.name = 'geeltje';

  // Told to omit the tools, npm omits a library as well that one of the tools uses too.
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const shipped = Object.entries(/** @type {Record<string, Locked>} */ (packages))
    .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1) || 'geeltje'}@${version}`);
  const isShipped = (/** @type {string} */ ref) => shipped.includes(ref);
  return {
    ...bill,
    metadata,
    components: components.filter((/** @type {{ 'bom-ref': string }} */ each) => isShipped(each['bom-ref'])),
    dependencies: dependencies
      .filter((/** @type {{ ref: string }} */ { ref }) => isShipped(ref))
      .map((/** @type {{ ref: string, dependsOn: string[] }} */ { ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter(isShipped),
      })),
  };
}
