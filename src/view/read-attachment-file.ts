import type { Attachment } from '../model/attachment.js';
import { type RedrawnPicture, redrawPicture } from './redraw-picture.js';

/** Bytes that one file may have. */
const largest = 10 * 1024 * 1024;

/** Why a file is not taken. */
type FileRefusal = 'too_large' | 'empty' | 'recording' | 'not_allowed' | 'unreadable';

/** A file as it may be kept. */
export interface EvidenceFile {
  attachment: Pick<Attachment, 'kind' | 'name' | 'mediaType' | 'size' | 'dimensions'>;
  data: Blob;
}

/** Reads a chosen file as evidence. Pictures, where any are allowed, are drawn anew, so that they do not tell where they were taken. */
export async function readAttachmentFile(
  file: File,
  picturesAllowed: boolean,
): Promise<EvidenceFile | { refused: FileRefusal }> {
  if (file.size > largest) return { refused: 'too_large' };
  if (file.size === 0) return { refused: 'empty' };
  if (/^(audio|video)\//.test(file.type)) return { refused: 'recording' };
  if (isPicture(file) && !picturesAllowed) return { refused: 'not_allowed' };
  const picture = isPicture(file) ? await redrawPicture(file).catch(() => null) : plain(file);
  if (!picture) return { refused: 'unreadable' };
  const { data, dimensions } = picture;
  const attachment = {
    kind: 'file' as const,
    name: file.name.slice(-300),
    mediaType: data.type.slice(0, 300),
    size: data.size,
    dimensions,
  };
  return { attachment, data };
}

/** Photos of telephones come without a type on some systems. A drawing as SVG holds text and no camera: it stays a file. */
const isPicture = ({ type, name }: File): boolean =>
  (type.startsWith('image/') && type !== 'image/svg+xml') || /\.hei[cf]$/i.test(name);

/** What is no picture stays as it is; without its last change, of which nobody asked. */
const plain = (file: File): Omit<RedrawnPicture, 'dimensions'> & { dimensions: null } => ({
  data: new Blob([file], { type: file.type }),
  dimensions: null,
});
