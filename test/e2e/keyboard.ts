import type { KeyInput, Page } from 'puppeteer-core';

/** The accessible name of what has the focus, as far as these screens name their parts. */
const focusedName = `(() => {
  const part = document.activeElement;
  const name = part.getAttribute('aria-label') ?? part.labels?.[0]?.textContent ?? part.textContent ?? '';
  const group = part.type === 'radio' ? (part.closest('fieldset')?.querySelector('legend')?.textContent ?? '') + ': ' : '';
  return (group + name).trim();
})()`;

/** Walks with Tab until the part with this name has the focus; of a radio it begins with the question. Throws when it never comes by. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const at = String(await page.evaluate(focusedName));
    if (at === name || (name.endsWith(':') && at.startsWith(name))) return;
    passed.push(at);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came to “${name}”, only to: ${[...new Set(passed)].join(' | ')}`);
}

/** Presses keys one after another. */
export async function pressKeys(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
