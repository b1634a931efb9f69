import { useEffect, useState } from 'preact/hooks';
import { pictureHash } from '../../messages/dashboard-hash.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { readAttachment } from '../../store/attachments.js';
import type { StoredAttachment } from '../../store/database.js';
import { removeEvidence, restoreEvidence } from '../../store/touchpoints.js';
import { attachmentWords } from '../../text/attachments.js';
import { evidenceWords } from '../../text/evidence.js';
import { ratedListWords } from '../../text/rated-list.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';

interface Properties {
  journey: string;
  touchpoint: Touchpoint;
  language: Language;
  /** Whether the journey is finished: then its evidence stays as it is. */
  locked: boolean;
  actions: Actions;
}

/** The pictures and files that were kept beside a touchpoint, to look at, edit and remove. */
export function TouchpointEvidence({ journey, touchpoint, language, locked, actions }: Properties) {
  const words = evidenceWords[language];
  const ids = touchpoint.attachments;
  const stored = useStored(() => readAll(ids), ids.join(' '), ['attachments']);
  if (stored.state !== 'ready' || stored.value.length === 0) return null;

  const remove = (attachment: StoredAttachment): void => {
    const now = () => formatTime(new Date());
    actions.remove(() => removeEvidence(journey, touchpoint.id, attachment.id, now()), {
      message: isPicture(attachment) ? words.removed : ratedListWords[language].deleted(attachment.name),
      takeBack: () => restoreEvidence(journey, touchpoint.id, attachment, now()),
    });
  };
  return (
    <ul class="touchpoint-evidence" aria-label={words.kept}>
      {stored.value.map((attachment) => (
        <li key={attachment.id}>
          <Evidence attachment={attachment} language={language} />
          {!locked && (
            <>
              {isPicture(attachment) && (
                <a class="button button--quiet" href={pictureHash(attachment.id)}>
                  {words.edit}
                </a>
              )}
              <button type="button" class="button button--quiet" onClick={() => remove(attachment)}>
                {isPicture(attachment) ? words.remove : attachmentWords[language].remove(attachment.name)}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const isPicture = ({ mediaType }: StoredAttachment): boolean => mediaType.startsWith('image/');

/** A small picture that leads to the whole one, or the name of a file, which is downloaded and never opened here. */
function Evidence({ attachment, language }: { attachment: StoredAttachment; language: Language }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(attachment.data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [attachment.data]);
  if (url === undefined) return null;
  if (!isPicture(attachment)) {
    return (
      <a href={url} download={attachment.name}>
        {attachment.name}
      </a>
    );
  }
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <img src={url} alt={evidenceWords[language].pictureOf(attachment.name)} />
    </a>
  );
}

async function readAll(ids: readonly string[]): Promise<StoredAttachment[]> {
  const found = await Promise.all(ids.map(readAttachment));
  return found.filter((each) => each !== undefined);
}
