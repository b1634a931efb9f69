import type { Page } from 'puppeteer-core';

/** Milliseconds that a page's process worked since it began, as the browser counts them: all of it, and its scripts. */
export async function workOf(page: Page): Promise<{ tasks: number; scripts: number }> {
  const { TaskDuration = 0, ScriptDuration = 0 } = await page.metrics();
  return { tasks: TaskDuration * 1000, scripts: ScriptDuration * 1000 };
}
