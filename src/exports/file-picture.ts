import type { Attachment } from '../model/attachment.js';

/** A picture as it stands in a file: its bytes are its address. */
export interface FilePicture extends Pick<Attachment, 'id' | 'name' | 'dimensions' | 'takenAt'> {
  /** A `data:` address. */
  address: string;
}

const shown = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

/** Whether an attachment can stand in a report as a picture. SVG cannot: it is a document of its own. */
export const isPicture = ({ mediaType, pending }: Attachment): boolean => !pending && shown.has(mediaType);

/** A picture with its bytes written into its address. */
export async function filePicture(
  { id, name, dimensions, takenAt, mediaType }: Attachment,
  data: Blob,
): Promise<FilePicture> {
  const bytes = new Uint8Array(await data.arrayBuffer());
  let text = '';
  // In pieces: all at once, a large picture has more bytes than a call has room for arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return { id, name, dimensions, takenAt, address: `data:${mediaType};base64,${btoa(text)}` };
}
