import * as v from 'valibot';
import type { Holdings } from '../model/holdings.js';
import { fileAttachmentSchema } from '../model/journey-file.js';
import { harmlessTypeOf, pictureTypeOf } from './media-type.js';

type AttachmentWithData = Holdings['attachments'][number];

/** Tells whether the browser can really show a picture. */
export type ShowsPicture = (picture: Blob) => Promise<boolean>;

/**
 * An attachment of a file with its bytes; null when it is not what it says it is: no base64, another length, or a
 * picture that is none. The rest of the file is no worse for that.
 */
export async function decodeAttachment(row: unknown, showsPicture: ShowsPicture): Promise<AttachmentWithData | null> {
  const parsed = v.safeParse(fileAttachmentSchema, row);
  if (!parsed.success) return null;
  const { data: text, ...attachment } = parsed.output;
  const bytes = decodeBase64(text);
  if (bytes === null || bytes.length !== attachment.size) return null;
  const claimsPicture = attachment.kind === 'screenshot' || attachment.mediaType.startsWith('image/');
  const mediaType = claimsPicture ? pictureTypeOf(bytes) : harmlessTypeOf(attachment.mediaType);
  if (mediaType === null) return null;
  const data = new Blob([bytes], { type: mediaType });
  if (claimsPicture && !(await showsPicture(data))) return null;
  return { ...attachment, mediaType, data };
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
