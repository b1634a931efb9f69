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
  #room = new Uint8Array(0);

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
    // A letter takes three bytes at most. Once a part is written, the same room serves the next one.
    if (this.#room.length < 3 * text.length) this.#room = new Uint8Array(3 * text.length);
    const { written } = encoder.encodeInto(text, this.#room);
    this.push(this.#room.subarray(0, written));
    await this.#written;
  }

  async #passOn(): Promise<void> {
    const reader = this.#stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) this.ondata(null, next.value, false);
    this.ondata(null, new Uint8Array(0), true);
  }
}
