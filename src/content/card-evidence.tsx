import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../messages/message-map.js';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { EvidenceFields } from '../view/evidence-fields.js';
import { sendFromPage } from './send-from-page.js';

interface Props {
  language: Language;
  visit: string;
  review: Pick<Review, 'attachments' | 'pins'>;
  onChange: (changes: Partial<Pick<Review, 'attachments' | 'pins'>>) => void;
  /** Rejects when the page cannot be pointed at: the extension was updated under it. */
  onPoint: () => Promise<void>;
}

/** The evidence in the card: pictures in words only, because the page could notice one that is shown in it. */
export function CardEvidence({ language, visit, review, onChange, onPoint }: Props) {
  const [unpointable, setUnpointable] = useState(false);
  const [{ waiting, full }, setPictures] = useState<Reply<'findPictures'>>({ waiting: [], full: false });
  useEffect(() => {
    // Without a picture a rating is a rating as well.
    sendFromPage('findPictures', { visit }).then(setPictures, () => {});
  }, [visit]);
  const ids = [...new Set([...review.attachments, ...waiting])];
  return (
    <EvidenceFields
      language={language}
      review={review}
      pictures={ids.map((id) => ({ id }))}
      full={full}
      unpointable={unpointable}
      onChange={onChange}
      onEdit={(picture) => void sendFromPage('editPicture', { visit, picture }).catch(() => {})}
      onPoint={() => void onPoint().catch(() => setUnpointable(true))}
    />
  );
}
