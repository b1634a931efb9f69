import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { readAttachment } from '../store/attachments.js';
import type { StoredAttachment } from '../store/database.js';
import { removeEvidence, restoreEvidence } from '../store/touchpoints.js';
import { evidenceWords } from '../text/evidence.js';
import { pictureHash } from './route.js';
import type { Actions } from './undo.js';
import { useStored } from './use-stored.js';

interface Properties {
  journey: string;
  touchpoint: Touchpoint;
  language: Language;
  /** Whether the journey is finished: then its evidence stays as it is. */
  locked: boolean;
  actions: Actions;
}

/** The pictures that were kept beside a touchpoint, to look at, edit and remove. */
export function TouchpointEvidence({ journey, touchpoint, language, locked, actions }: Properties) {
  const words = evidenceWords[language];
  const ids = touchpoint.attachments;
  const stored = useStored(() => readPictures(ids), ids.join(' '));
  if (stored.state !== 'ready' || stored.value.length === 0) return null;

  const remove = (picture: StoredAttachment): void => {
    const now = () => formatTime(new Date());
    actions.remove(() => removeEvidence(journey, touchpoint.id, picture.id, now()), {
      message: words.removed,
      takeBack: () => restoreEvidence(journey, touchpoint.id, picture, now()),
    });
  };
  return (
    <ul class="touchpoint-evidence" aria-label={words.thumbnails}>
      {stored.value.map((picture) => (
        <li key={picture.id}>
          <Thumbnail picture={picture} label={words.pictureOf(picture.name)} />
          {!locked && (
            <>
              <a class="button button--quiet" href={pictureHash(picture.id)}>
                {words.edit}
              </a>
              <button type="button" class="button button--quiet" onClick={() => remove(picture)}>
                {words.remove}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A small picture that leads to the whole one. */
function Thumbnail({ picture, label }: { picture: StoredAttachment; label: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture.data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture.data]);
  if (url === undefined) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={label} />
    </a>
  );
}

async function readPictures(ids: readonly string[]): Promise<StoredAttachment[]> {
  const found = await Promise.all(ids.map(readAttachment));
  return found.filter((each) => each?.mediaType.startsWith('image/')).filter((each) => each !== undefined);
}
