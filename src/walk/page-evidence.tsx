import { useEffect, useState } from 'preact/hooks';
import { pictureHash } from '../messages/dashboard-hash.js';
import { openDashboard } from '../messages/open-dashboard.js';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { listen } from '../store/announce.js';
import { listWaitingPictures, readAttachment } from '../store/attachments.js';
import { changeSettings } from '../store/settings.js';
import { evidenceWords } from '../text/evidence.js';
import { walkWords } from '../text/walk.js';
import { EvidenceFields, type EvidencePicture } from '../view/evidence-fields.js';

interface Props {
  language: Language;
  journey: string;
  /** Cleaned address of the page of the tab. */
  address: string;
  /** Whether a picture could not be stored because there is no room. */
  full: boolean;
  /** Whether to say how a picture is taken while there is none: here the browser lets nobody take one. */
  tellHow: boolean;
  /** Whether pictures are taken, which the reviewer decides on a journey without a study; null where the study does. */
  taking: boolean | null;
  review: Pick<Review, 'attachments' | 'pins'>;
  onChange: (changes: Partial<Pick<Review, 'attachments' | 'pins'>>) => void;
  /** Answers with whether that could be done; absent where the page is not logged. */
  onPoint?: (() => Promise<boolean>) | undefined;
}

/** The evidence of the page in the tab, in popup and panel. */
export function PageEvidence({ language, journey, address, full, tellHow, taking, review, onChange, onPoint }: Props) {
  const words = evidenceWords[language];
  const [unpointable, setUnpointable] = useState(false);
  const pictures = usePictures(journey, address, review.attachments);

  return (
    <EvidenceFields
      language={language}
      review={review}
      pictures={pictures}
      full={full}
      unpointable={unpointable}
      onChange={onChange}
      onEdit={(id) => void openDashboard(pictureHash(id))}
      onPoint={onPoint && (() => void onPoint().then((pointed) => setUnpointable(!pointed)))}
    >
      {taking !== null && (
        <button
          type="button"
          class="evidence-fields__link"
          aria-label={words.quickPicturesLong}
          title={words.quickPicturesLong}
          aria-pressed={taking}
          onClick={() => void changeSettings({ pictures: !taking })}
        >
          {words.quickPictures}
        </button>
      )}
      {tellHow && pictures.length === 0 && (
        <p class="evidence-fields__notice" role="status">
          {walkWords[language].howToTakePicture}
        </p>
      )}
    </EvidenceFields>
  );
}

/** The pictures of a page that wait, and those of its touchpoint, each with an address to show it from as long as the screen is open. */
function usePictures(journey: string, page: string, kept: readonly string[]): EvidencePicture[] {
  const [found, setFound] = useState<EvidencePicture[]>([]);
  useEffect(() => {
    let urls: string[] = [];
    // Of two looks at once the earlier may end later.
    let latest = 0;
    const look = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const waiting = await listWaitingPictures(journey, page).catch(() => []);
      // Identifiers are in the order in which they were made.
      const ids = [...new Set([...kept, ...waiting])].sort();
      const pictures = await Promise.all(ids.map((id) => readAttachment(id).catch(() => undefined)));
      if (turn !== latest) return;
      for (const url of urls) URL.revokeObjectURL(url);
      const made = pictures.flatMap((picture) =>
        picture?.kind === 'screenshot' ? [{ id: picture.id, url: URL.createObjectURL(picture.data) }] : [],
      );
      urls = made.map(({ url }) => url);
      setFound(made);
    };
    void look();
    const stop = listen(() => void look());
    return () => {
      latest += 1;
      stop();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [journey, page, kept.join()]);
  return found;
}
