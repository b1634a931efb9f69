import type { Holdings } from '../model/holdings.js';
import type { FileAttachment } from '../model/journey-file.js';

/** Bytes at a time: a multiple of three, so that the pieces join, and few enough to be the arguments of one call. */
const piece = 3 * 8192;

/** An attachment as a journey file holds it, its bytes as base64. */
export async function encodeAttachment({
  data,
  ...attachment
}: Holdings['attachments'][number]): Promise<FileAttachment> {
  return { ...attachment, data: await encodeBytes(data) };
}

/** Bytes as base64. */
export async function encodeBytes(data: Blob): Promise<string> {
  const bytes = new Uint8Array(await data.arrayBuffer());
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += piece) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + piece))));
  }
  return pieces.join('');
}
