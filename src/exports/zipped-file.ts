import { ZipPassThrough } from 'fflate';
import type { FilePart } from './planned-files.js';

/** So many letters are handed over at once: each time costs as much as compressing some thousand. */
const enough = 65_536;

const encoder = new TextEncoder();

/** A file of a ZIP that comes piece by piece. The browser compresses it, several times as fast as a script could. */
export class ZippedFile extends ZipPassThrough {
  /** Deflate, in the ZIP's own numbers. */
  override compression = 8;
  readonly #stream = new CompressionStream('deflate-raw');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #passedOn = this.#passOn();
  #written: Promise<void> = Promise.resolve();
  #text = '';

  async write(part: FilePart): Promise<void> {
    if (typeof part === 'string') {
      this.#text += part;
      if (this.#text.length >= enough) await this.#writeText();
      return;
    }
    await this.#writeText();
    this.push(part);
    await this.#written;
  }

  /** To be called once, after the last part: only then the ZIP goes on to its next file. */
  async end(): Promise<void> {
    await this.#writeText();
    this.push(new Uint8Array(0), true);
    await this.#written;
    await this.#passedOn;
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.#written = final ? this.#writer.close() : this.#writer.write(chunk);
  }

  async #writeText(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    this.push(encoder.encode(text));
    await this.#written;
  }

  async #passOn(): Promise<void> {
    const reader = this.#stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) this.ondata(null, next.value, false);
    this.ondata(null, new Uint8Array(0), true);
  }
}
