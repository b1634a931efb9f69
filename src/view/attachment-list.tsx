import type { Language } from '../model/settings.js';
import { attachmentWords } from '../text/attachments.js';

/** An attachment as it is shown; `url` of a picture only. */
export interface ShownAttachment {
  id: string;
  name: string;
  url: string | null;
}

interface Props {
  language: Language;
  attachments: readonly ShownAttachment[];
  onRemove?: (id: string) => void;
}

/** Attachments side by side: pictures as thumbnails, files by their name. */
export function AttachmentList({ language, attachments, onRemove }: Props) {
  const words = attachmentWords[language];
  if (attachments.length === 0) return null;
  return (
    <ul class="attachment-list" aria-label={words.title}>
      {attachments.map(({ id, name, url }) => (
        <li key={id}>
          {url === null ? (
            <span class="attachment-list-file">{name}</span>
          ) : (
            <img src={url} alt={words.picture(name)} />
          )}
          {onRemove && (
            <button
              type="button"
              aria-label={words.remove(name)}
              title={words.remove(name)}
              onClick={() => onRemove(id)}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
