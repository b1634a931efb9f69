import type { Attachment } from '../model/attachment.js';
import type { Time } from '../model/time.js';
import { dropWaitingAttachment, putAttachment, readAttachment } from './attachments.js';

interface File {
  attachment: Omit<Attachment, 'id' | 'journey' | 'takenAt' | 'pending'>;
  data: Blob;
}

/** Where files of a journey wait, each under an id of its own, until something is saved that names them. */
export const waitingFiles = (journey: string, newId: () => string, now: () => Time) => ({
  add: async ({ attachment, data }: File): Promise<string> => {
    const id = newId();
    await putAttachment({ ...attachment, id, journey, takenAt: now(), pending: true }, data);
    return id;
  },
  drop: dropWaitingAttachment,
  read: readAttachment,
});
