import { expect } from 'vitest';

/** Chromium takes no more than two pictures a second, and refuses the next; nobody but a test is that quick. */
export function aSecondLater(): Promise<void> {
  const now = Date.now();
  return expect.poll(() => Date.now() - now).toBeGreaterThan(1_000);
}
