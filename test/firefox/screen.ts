import * as v from 'valibot';
import { expect } from 'vitest';
import { useDocument } from './use-document.mjs';

/** What is asked of a document; see `use-document.mjs`. */
export type Request =
  | { does: 'find' | 'press'; name: string }
  | { does: 'fill'; name: string; text: string }
  | { does: 'type'; keys: readonly string[] }
  | { does: 'read' };

/** One document in Firefox: a page, the popup or the sidebar. Everything in it is known by its accessible name. */
export class Screen {
  constructor(
    private readonly run: (script: string, ...args: unknown[]) => Promise<unknown>,
    /** The element of the browser's window that shows it, as an expression. */
    private readonly browser: string,
  ) {}

  /** Waits until something with this name can be used. */
  async find(name: string): Promise<void> {
    await expect.poll(() => this.ask({ does: 'find', name }), { message: `find ${name}` }).toBe(true);
  }

  /** Waits until nothing with this name can be used any more. */
  async findGone(name: string): Promise<void> {
    await expect.poll(() => this.ask({ does: 'find', name }), { message: `${name} is gone` }).not.toBe(true);
  }

  async press(name: string): Promise<void> {
    await this.find(name);
    await this.ask({ does: 'press', name });
  }

  async fill(name: string, text: string): Promise<void> {
    await this.find(name);
    await this.ask({ does: 'fill', name, text });
  }

  /** Presses keys one after another, once something has the focus. */
  async type(...keys: string[]): Promise<void> {
    await expect.poll(() => this.ask({ does: 'type', keys }), { message: 'the focus' }).toBe(true);
  }

  /** Everything that can be read on it. */
  async text(): Promise<string> {
    return String(await this.ask({ does: 'read' }));
  }

  private async ask(request: Request): Promise<unknown> {
    const source = `{
      const use = ${useDocument.toString()};
      const makeInputProcessor = () =>
        Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
      try {
        sendAsyncMessage('test:answer', { value: use(content, makeInputProcessor, ${JSON.stringify(request)}) });
      } catch (error) {
        sendAsyncMessage('test:answer', { error: String(error) });
      }
    }`;
    const answer = await this.run(
      `const manager = (${this.browser})?.messageManager;
       if (!manager) return { value: false };
       return new Promise((resolve) => {
         const hear = ({ data }) => {
           manager.removeMessageListener('test:answer', hear);
           resolve(data);
         };
         manager.addMessageListener('test:answer', hear);
         manager.loadFrameScript('data:,' + encodeURIComponent(args[0]), false);
       });`,
      source,
    );
    const parsed = v.parse(v.union([v.object({ value: v.unknown() }), v.object({ error: v.string() })]), answer);
    if ('error' in parsed) throw new Error(parsed.error);
    return parsed.value;
  }
}
