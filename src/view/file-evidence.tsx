import { useEffect, useState } from 'preact/hooks';
import type { Attachment } from '../model/attachment.js';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { attachmentWords } from '../text/attachments.js';
import { AttachmentList, type ShownAttachment } from './attachment-list.js';
import { type EvidenceFile, readAttachmentFile } from './read-attachment-file.js';

/** Where files wait until what they belong to is saved. */
export interface WaitingFiles {
  /** Resolves with the id under which the file waits. */
  add: (file: EvidenceFile) => Promise<string>;
  /** Lets go of one that waits; one that was kept stays. */
  drop: (id: string) => Promise<void>;
  read: (id: string) => Promise<(Attachment & { data: Blob }) | undefined>;
}

interface Props {
  language: Language;
  files: WaitingFiles;
  attachments: Review['attachments'];
  /** Whether pictures may be among them, or only other files. */
  picturesAllowed: boolean;
  /** Added to what is said of photos and files. */
  hint?: string;
  /** Hears only what changes, so that files that are read side by side do not lose each other. */
  onChange: (change: (attachments: Review['attachments']) => Review['attachments']) => void;
}

/** Photos and files as evidence: thumbnails and names, each to be left out again, and more to be chosen. */
export function FileEvidence({ language, files, attachments, picturesAllowed, hint, onChange }: Props) {
  const words = attachmentWords[language];
  const [refusals, setRefusals] = useState<string[]>([]);
  const [reading, setReading] = useState(false);
  const shown = useShown(attachments, files);

  const add = async (file: File): Promise<void> => {
    const read = await readAttachmentFile(file, picturesAllowed);
    if ('refused' in read) return setRefusals((before) => [...before, words[read.refused](file.name)]);
    try {
      const id = await files.add(read);
      onChange((before) => [...before, id]);
    } catch {
      setRefusals((before) => [...before, words.not_stored(file.name)]);
    }
  };
  const addAll = async (chosen: File[]): Promise<void> => {
    setRefusals([]);
    setReading(true);
    for (const file of chosen) await add(file);
    setReading(false);
  };
  const remove = async (id: string): Promise<void> => {
    onChange((before) => before.filter((each) => each !== id));
    await files.drop(id);
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
            const chosen = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void addAll(chosen);
          }}
        />
        <span>{reading ? words.reading : `+ ${picturesAllowed ? words.add : words.addFile}`}</span>
      </label>
      <p class="file-evidence-hint" id="file-evidence-hint">
        {picturesAllowed ? words.hint : words.noPictures}
        {hint !== undefined && ` ${hint}`}
      </p>
      <div role="alert">
        {refusals.map((refusal) => (
          <p key={refusal} class="file-evidence-problem">
            {refusal}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Attachments with an address to show each picture from, as long as they are on the screen. */
function useShown(ids: readonly string[], { read }: WaitingFiles): ShownAttachment[] {
  const [shown, setShown] = useState<ShownAttachment[]>([]);
  useEffect(() => {
    let current = true;
    const urls: string[] = [];
    void Promise.all(ids.map((id) => read(id).catch(() => undefined))).then((found) => {
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
