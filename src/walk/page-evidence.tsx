import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { listen } from '../store/announce.js';
import { listAttachments } from '../store/attachments.js';
import { changeSettings } from '../store/settings.js';
import { evidenceWords } from '../text/evidence.js';
import { EvidenceFields, type EvidencePicture } from '../view/evidence-fields.js';

interface Props {
  language: Language;
  journey: string;
  /** Cleaned address of the page of the tab. */
  address: string;
  /** Whether a picture could not be stored because there is no room. */
  full: boolean;
  /** Whether pictures are taken, which the reviewer decides on a journey without a study; null where the study does. */
  taking: boolean | null;
  review: Pick<Review, 'attachments' | 'pins'>;
  onChange: (changes: Partial<Pick<Review, 'attachments' | 'pins'>>) => void;
  /** Answers with whether that could be done; absent where the page is not logged. */
  onPoint?: (() => Promise<boolean>) | undefined;
}

/** The evidence of the page in the tab, in popup and panel. */
export function PageEvidence({ language, journey, address, full, taking, review, onChange, onPoint }: Props) {
  const words = evidenceWords[language];
  const [unpointable, setUnpointable] = useState(false);
  const pictures = usePictures(journey, (id, page) => review.attachments.includes(id) || page === address);

  return (
    <EvidenceFields
      language={language}
      review={review}
      pictures={pictures}
      full={full}
      unpointable={unpointable}
      onChange={onChange}
      onEdit={(id) =>
        void browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/dashboard.html#/pictures/${id}`) })
      }
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
    </EvidenceFields>
  );
}

interface Found extends EvidencePicture {
  page: string | undefined;
  pending: boolean;
}

/** The pictures of a journey that are `wanted`, each with an address to show it from as long as the screen is open. */
function usePictures(journey: string, wanted: (id: string, page: string | undefined) => boolean): Found[] {
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    let urls: string[] = [];
    let current = true;
    const look = async (): Promise<void> => {
      const pictures = await listAttachments(journey).catch(() => []);
      if (!current) return;
      for (const url of urls) URL.revokeObjectURL(url);
      const made = pictures
        .filter(({ kind }) => kind === 'screenshot')
        .map(({ id, page, pending, data }) => ({ id, page, pending, url: URL.createObjectURL(data) }));
      urls = made.map(({ url }) => url);
      setFound(made);
    };
    void look();
    const stop = listen(() => void look());
    return () => {
      current = false;
      stop();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [journey]);
  return found.filter(({ id, page, pending }) => wanted(id, pending ? page : undefined));
}
