import { useEffect, useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import type { Review } from '../model/touchpoint.js';
import { deleteAttachment, putAttachment, readAttachment } from '../store/attachments.js';
import { attachmentWords } from '../text/attachments.js';
import { AttachmentList, type ShownAttachment } from '../view/attachment-list.js';
import type { Place } from './place.js';
import { readAttachmentFile } from './read-attachment-file.js';

interface Props {
  language: Language;
  place: Place;
  journey: string;
  attachments: Review['attachments'];
  /** Hears only what changes, so that files that are read side by side do not lose each other. */
  onChange: (change: (attachments: Review['attachments']) => Review['attachments']) => void;
}

/** Photos and files beside an offline touchpoint. They wait in the store until the touchpoint is saved. */
export function FileEvidence({ language, place, journey, attachments, onChange }: Props) {
  const words = attachmentWords[language];
  const [refusals, setRefusals] = useState<string[]>([]);
  const [reading, setReading] = useState(false);
  const shown = useShown(attachments);

  const add = async (file: File): Promise<void> => {
    const read = await readAttachmentFile(file);
    if ('refused' in read) return setRefusals((before) => [...before, words[read.refused](file.name)]);
    const id = newIdentifier();
    const takenAt = formatTime(new Date());
    try {
      await putAttachment({ ...read.attachment, id, journey, takenAt, pending: true }, read.data);
      onChange((before) => [...before, id]);
    } catch {
      setRefusals((before) => [...before, words.not_stored(file.name)]);
    }
  };
  const addAll = async (files: File[]): Promise<void> => {
    setRefusals([]);
    setReading(true);
    for (const file of files) await add(file);
    setReading(false);
  };
  const remove = async (id: string): Promise<void> => {
    onChange((before) => before.filter((each) => each !== id));
    // One that a saved touchpoint has goes when that is saved without it.
    if ((await readAttachment(id))?.pending) await deleteAttachment(id);
  };

  return (
    <div class="file-evidence">
      <AttachmentList language={language} attachments={shown} onRemove={(id) => void remove(id)} />
      <label class="file-evidence-add">
        <input
          type="file"
          multiple
          aria-describedby="file-evidence-hint"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void addAll(files);
          }}
        />
        <span>{reading ? words.reading : `+ ${words.add}`}</span>
      </label>
      <p class="walk-hint" id="file-evidence-hint">
        {words.hint}
        {place === 'popup' && closesOnChoosing && ` ${words.hintInPopup}`}
      </p>
      <div role="alert">
        {refusals.map((refusal) => (
          <p key={refusal} class="walk-problem">
            {refusal}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Firefox closes the popup when the window to choose a file takes the focus. */
const closesOnChoosing = navigator.userAgent.includes('Firefox');

/** Attachments with an address to show each picture from, as long as they are on the screen. */
function useShown(ids: readonly string[]): ShownAttachment[] {
  const [shown, setShown] = useState<ShownAttachment[]>([]);
  useEffect(() => {
    let current = true;
    const urls: string[] = [];
    void Promise.all(ids.map((id) => readAttachment(id).catch(() => undefined))).then((found) => {
      if (!current) return;
      setShown(
        found.flatMap((attachment) => {
          if (!attachment) return [];
          const { id, name, dimensions, data } = attachment;
          const url = dimensions ? URL.createObjectURL(data) : null;
          if (url) urls.push(url);
          return [{ id, name, url }];
        }),
      );
    });
    return () => {
      current = false;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [ids.join()]);
  return shown;
}
