import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const violationsSchema = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));

/**
 * What axe finds on a screen in light and in dark, one line for each part that is hard to use for somebody: all its rules,
 * and the size of what is pressed, which WCAG 2.2 asks for and axe leaves out by itself.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  const options = JSON.stringify({ preload: false, rules: { 'target-size': { enabled: true } } });
  await page.evaluate(axe.source);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const violations = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) => violations)`);
    for (const { id, nodes } of v.parse(violationsSchema, violations)) {
      found.push(...nodes.map(({ html }) => `${scheme}: ${id}: ${html}`));
    }
  }
  return found;
}
