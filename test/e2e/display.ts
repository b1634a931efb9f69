import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen with a keyboard that nobody sits at: for real permission prompts and shortcuts, which a headless browser lacks. */
export interface Display {
  /** Presses keys one after another, by their X names, e.g. `alt+shift+g`. */
  press: (...keys: string[]) => void;
  /** The colour of one pixel: the only sign that a dialog of the browser itself is up. */
  colourAt: (x: number, y: number) => string;
  close: () => Promise<void>;
}

/** Starts a virtual display and makes it the one that browsers started from here use. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb started without a pipe for its number.');
  const [number] = await once(pipe, 'data');
  const before = process.env['DISPLAY'];
  process.env['DISPLAY'] = `:${String(number).trim()}`;
  return {
    press: (...keys) => {
      execFileSync('xdotool', ['key', ...keys]);
    },
    colourAt: (x, y) => execFileSync('import', ['-window', 'root', '-crop', `1x1+${x}+${y}`, 'txt:']).toString(),
    close: async () => {
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
      server.kill();
      await once(server, 'exit');
    },
  };
}
