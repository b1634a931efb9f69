import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { firefoxPath } from '../../scripts/find-browser.mjs';
import { addOn, origin, release } from './add-on.js';
import { type Command, connect, freePort, startFirefox } from './marionette.js';

const valueSchema = v.object({ value: v.unknown() });

const outcomeSchema = v.union([v.object({ value: v.optional(v.unknown()) }), v.object({ error: v.string() })]);

/** Runs a script in the browser's own window; see `RunningFirefox`. */
export type Run = (script: string, ...args: unknown[]) => Promise<unknown>;

/** A Firefox with a profile of its own, with the built extension unless it is `plain`: started, asked things, stopped. */
export class RunningFirefox {
  command: Command = () => Promise.reject(new Error('Firefox was not started.'));
  private process: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'firefox-'));

  constructor(private readonly plain: boolean) {}

  async start(): Promise<void> {
    const port = await freePort();
    const downloads = join(this.folder, 'downloads');
    mkdirSync(downloads, { recursive: true });
    const preferences = {
      'marionette.port': port,
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.page': 0,
      'browser.startup.homepage_override.mstone': 'ignore',
      'datareporting.policy.dataSubmissionEnabled': false,
      // The question of a permission takes no answer in its first half second, lest somebody clicks by mistake.
      'security.notification_enable_delay': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: new URL(origin).host }),
      // An extension that is not signed has to be installed anew after a restart; what it keeps stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    writeFileSync(
      join(this.folder, 'user.js'),
      Object.entries(preferences)
        .map((entry) => `user_pref(${entry.map((part) => JSON.stringify(part)).join(', ')});`)
        .join('\n'),
    );
    this.process = startFirefox(firefoxPath() ?? 'firefox-esr', this.folder, true);
    this.command = await connect(port);
    await this.command('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    if (!this.plain) await this.command('Addon:Install', { path: release, temporary: true });
    await this.command('Marionette:SetContext', { value: 'chrome' });
  }

  async stop(): Promise<void> {
    const gone = this.process && once(this.process, 'exit');
    await this.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    await gone;
  }

  /** Removes its profile. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs a script in the browser's own window; it may wait, also with `until`, and return what can be written as JSON. */
  readonly run: Run = async (script, ...args) => {
    const result = await this.command('WebDriver:ExecuteAsyncScript', {
      script: `const [args, done] = arguments;
        const until = async (what, look) => {
          for (const end = Date.now() + 15000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
            const found = await look();
            if (found) return found;
          }
          throw new Error('Waited in vain: ' + what);
        };
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [args],
    });
    const outcome = v.parse(outcomeSchema, v.parse(valueSchema, result).value);
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  };
}
