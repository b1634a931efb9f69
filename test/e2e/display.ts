import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hasConsumer } from '../../scripts/ensure-consumers.mjs';

/** A screen that nobody sees, and its keyboard, which reaches the browser itself and not only a page. */
export interface Display {
  /** As the browser wants it in its environment. */
  name: string;
  /** Presses keys together in the window of the browser, such as `alt+shift+g`. */
  press: (keys: string) => void;
  close: () => void;
}

/** Whether there are the programs for it. */
export const canOpenDisplay = (): boolean => hasConsumer('Xvfb') && hasConsumer('xdotool');

/** Opens a screen of its own, beside whatever screens there are. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1300x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ready = server.stdio[3];
  if (!ready) throw new Error('The screen cannot say which one it is.');
  const [number] = await once(ready, 'data');
  const name = `:${String(number).trim()}`;
  const control = (...words: string[]): string =>
    execFileSync('xdotool', words, { encoding: 'utf8', env: { ...process.env, DISPLAY: name } });
  return {
    name,
    press: (keys) => {
      const window = control('search', '--sync', '--onlyvisible', '--class', 'chrom').trim().split('\n').at(-1) ?? '';
      control('windowfocus', '--sync', window);
      control('key', '--clearmodifiers', keys);
    },
    close: () => server.kill(),
  };
}
