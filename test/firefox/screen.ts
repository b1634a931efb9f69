import * as v from 'valibot';
import type { Run } from './running-firefox.js';
import { useDocument } from './use-document.mjs';
import { waitUntil } from './wait-until.js';

/** What is asked of a document; see `use-document.mjs`. */
export type Request =
  | { does: 'find' | 'focus' | 'press'; name: string }
  | { does: 'attach'; name: string; file: string; type: string; bytes: readonly number[] }
  | { does: 'fill'; name: string; text: string }
  | { does: 'choose'; name: string; option: string }
  | { does: 'type'; keys: readonly string[] }
  | { does: 'call'; name: string; args: readonly (string | readonly string[])[] }
  | { does: 'read' }
  | { does: 'rightClick' }
  | { does: 'measure' };

/** One document in Firefox: a page, the popup or the sidebar. Everything in it is known by its accessible name. */
export class Screen {
  constructor(
    private readonly run: Run,
    /** The element of the browser's window that shows it, as an expression. */
    private readonly browser: string,
  ) {}

  /** Waits until something with this name can be used. */
  async find(name: string): Promise<void> {
    await waitUntil(`find ${name}`, async () => (await this.ask({ does: 'find', name })) === true);
  }

  /** Waits until nothing with this name can be used any more. */
  async findGone(name: string): Promise<void> {
    await waitUntil(`${name} is gone`, async () => (await this.ask({ does: 'find', name })) !== true);
  }

  async press(name: string): Promise<void> {
    await this.do({ does: 'press', name });
  }

  async fill(name: string, text: string): Promise<void> {
    await this.do({ does: 'fill', name, text });
  }

  /** Chooses from a list. */
  async choose(name: string, option: string): Promise<void> {
    await this.do({ does: 'choose', name, option });
  }

  /** Gives the focus to what has this name. */
  async focus(name: string): Promise<void> {
    await this.do({ does: 'focus', name });
  }

  /** Chooses a file, as a person does in the window that opens. */
  async attach(name: string, file: File): Promise<void> {
    const bytes = [...new Uint8Array(await file.arrayBuffer())];
    await this.do({ does: 'attach', name, file: file.name, type: file.type, bytes });
  }

  /** Presses keys one after another, once something has the focus. */
  async type(...keys: string[]): Promise<void> {
    let typed: unknown;
    const type = async () => {
      typed = await this.ask({ does: 'type', keys });
      return typed === true;
    };
    await waitUntil('the focus', type).catch((cause: unknown) => {
      throw new Error(`Keys need the focus, but ${String(typed)}.`, { cause });
    });
  }

  /** Whether all of it is seen without scrolling sideways. */
  async fitsInWidth(): Promise<boolean> {
    return (await this.ask({ does: 'measure' })) === true;
  }

  /** Opens the browser's menu of the page. */
  async rightClick(): Promise<void> {
    await this.ask({ does: 'rightClick' });
  }

  /** Everything that can be read on it. */
  async text(): Promise<string> {
    return String(await this.ask({ does: 'read' }));
  }

  /** Calls a function that the page itself has on its window, and answers with what it promises, as JSON. */
  async call(name: string, ...args: readonly (string | readonly string[])[]): Promise<unknown> {
    return JSON.parse(v.parse(v.string(), await this.ask({ does: 'call', name, args })));
  }

  /** Does something with what is named, once it is there. What it does may close the document. */
  private async do(request: Request & { name: string }): Promise<void> {
    await waitUntil(`${request.does} ${request.name}`, async () => {
      const done = await this.ask(request);
      return done === true || done === 'closed';
    });
  }

  private async ask(request: Request): Promise<unknown> {
    const source = `{
      const use = ${useDocument.toString()};
      const makeInputProcessor = () =>
        Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
      const { cloneInto } = Components.utils;
      (async () => use(content, { makeInputProcessor, cloneInto }, ${JSON.stringify(request)}))().then(
        (value) => sendAsyncMessage('test:answer', { value }),
        (error) => sendAsyncMessage('test:answer', { error: String(error) }),
      );
    }`;
    // A document that is only coming, or going, swallows what it is asked.
    const answer = await this.run(
      `const shown = () => (${this.browser})?.messageManager;
       const manager = shown();
       if (!manager) return { value: false };
       return new Promise((resolve) => {
         const settle = (answer) => {
           manager.removeMessageListener('test:answer', hear);
           clearInterval(watch);
           resolve(answer);
         };
         const hear = ({ data }) => settle(data);
         const asked = Date.now();
         const watch = setInterval(() => {
           if (!shown()) settle({ value: 'closed' });
           // Firefox gives a popup that has only just opened another frame: what the first one was asked is lost.
           else if (shown() !== manager || Date.now() - asked > 5000) settle({ value: false });
         }, 100);
         manager.addMessageListener('test:answer', hear);
         manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[0]), false);
       });`,
      source,
    );
    const parsed = v.parse(v.union([v.object({ value: v.unknown() }), v.object({ error: v.string() })]), answer);
    if ('error' in parsed) throw new Error(parsed.error);
    return parsed.value;
  }
}
