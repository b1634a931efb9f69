import type { Attachment } from '../model/attachment.js';
import type { FileAttachment } from '../model/journey-file.js';

/** A picture as it stands in a file: its bytes are its address. */
export interface FilePicture extends Pick<Attachment, 'id' | 'name' | 'dimensions' | 'takenAt'> {
  /** A `data:` address. */
  address: string;
}

const shown = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

/** Whether an attachment can stand in a report as a picture. SVG cannot: it is a document of its own. */
export const isPicture = ({ mediaType }: Pick<Attachment, 'mediaType'>): boolean => shown.has(mediaType);

/** A picture for a report, from an attachment for a journey file. */
export const filePicture = ({ id, name, dimensions, takenAt, mediaType, data }: FileAttachment): FilePicture => ({
  id,
  name,
  dimensions,
  takenAt,
  address: `data:${mediaType};base64,${data}`,
});
