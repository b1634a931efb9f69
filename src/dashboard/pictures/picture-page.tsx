import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { readAttachment } from '../../store/attachments.js';
import { readJourney } from '../../store/journeys.js';
import { evidenceWords } from '../../text/evidence.js';
import { usePageTitle } from '../use-page-title.js';
import { PictureEditor } from './picture-editor.js';

interface Properties {
  id: string;
  language: Language;
}

interface Loaded {
  picture: ImageBitmap;
  locked: boolean;
}

/** One picture of a page, to crop it and black out what must not be kept. */
export function PicturePage({ id, language }: Properties) {
  const words = evidenceWords[language].editor;
  const [loaded, setLoaded] = useState<Loaded | 'gone'>();
  const [saves, setSaves] = useState(0);
  usePageTitle(words.title);
  // Read once, and again after saving: what others change meanwhile must not undo what is being drawn.
  useEffect(() => {
    load(id).then(setLoaded, () => setLoaded('gone'));
  }, [id, saves]);

  if (!loaded) return null;
  return (
    <>
      <h1>{words.title}</h1>
      {loaded === 'gone' ? (
        <p>{words.gone}</p>
      ) : loaded.locked ? (
        <p>{words.locked}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <PictureEditor
            key={saves}
            id={id}
            picture={loaded.picture}
            language={language}
            onSaved={() => setSaves(saves + 1)}
          />
        </>
      )}
      <p role="status">{saves > 0 && words.saved}</p>
    </>
  );
}

async function load(id: string): Promise<Loaded | 'gone'> {
  const attachment = await readAttachment(id);
  if (attachment?.kind !== 'screenshot') return 'gone';
  const [journey, picture] = await Promise.all([readJourney(attachment.journey), createImageBitmap(attachment.data)]);
  return { picture, locked: journey?.state === 'finished' };
}
