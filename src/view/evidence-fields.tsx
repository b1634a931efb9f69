import type { ComponentChildren } from 'preact';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { evidenceWords } from '../text/evidence.js';

/** A picture that waits or is kept; without `url` it is only spoken of, since in a page nothing of it may be shown. */
export interface EvidencePicture {
  id: string;
  url?: string;
}

interface Props {
  language: Language;
  review: Pick<Review, 'attachments' | 'pins'>;
  pictures: readonly EvidencePicture[];
  /** Whether a picture could not be stored because there is no room. */
  full: boolean;
  onChange: (changes: Partial<Pick<Review, 'attachments' | 'pins'>>) => void;
  onEdit: (picture: string) => void;
  /** Lets the reviewer point at a part of the page; absent where that cannot be done. */
  onPoint?: (() => void) | undefined;
  /** Whether that failed. */
  unpointable?: boolean;
  /** What the screen adds to the line. */
  children?: ComponentChildren;
}

/** The evidence of a touchpoint: pictures to keep or leave, parts of the page that were pointed at. */
export function EvidenceFields(props: Props) {
  const { language, review, pictures, full, onChange, onEdit, onPoint, unpointable, children } = props;
  const words = evidenceWords[language];
  const { attachments, pins } = review;
  if (pictures.length + pins.length === 0 && !full && !onPoint && !children) return null;
  return (
    <fieldset class="evidence-fields">
      <legend>{words.evidence}</legend>
      {pictures.map(({ id, url }, index) => {
        const kept = attachments.includes(id);
        const without = attachments.filter((each) => each !== id);
        return (
          <span key={id} class="evidence-fields__picture">
            <button
              type="button"
              class="mark-toggle"
              aria-pressed={kept}
              onClick={() => onChange({ attachments: kept ? without : [...without, id] })}
            >
              {words.keepPicture(index + 1, pictures.length)}
            </button>
            <button
              type="button"
              class="evidence-fields__link"
              aria-label={words.editLong(index + 1, pictures.length)}
              title={words.editLong(index + 1, pictures.length)}
              onClick={() => onEdit(id)}
            >
              {url === undefined ? words.edit : <img src={url} alt="" />}
            </button>
          </span>
        );
      })}
      {onPoint && (
        <button type="button" class="evidence-fields__link" title={words.pointLong} onClick={onPoint}>
          {words.point}
        </button>
      )}
      {children}
      {unpointable && (
        <p class="evidence-fields__notice" role="status">
          {words.cannotPoint}
        </p>
      )}
      {full && (
        <p class="evidence-fields__notice" role="status">
          {words.full}
        </p>
      )}
      {pins.length > 0 && (
        <ul class="evidence-fields__pins" aria-label={words.pinned}>
          {pins.map((pin) => (
            <li key={pin.selector}>
              <span>{pin.name || pin.quote || pin.selector}</span>
              <button
                type="button"
                class="evidence-fields__link"
                aria-label={words.removePin(pin.name || pin.quote || pin.selector)}
                onClick={({ currentTarget }) => {
                  // This button goes; the keys must not go nowhere.
                  currentTarget.closest('fieldset')?.querySelector('button')?.focus();
                  onChange({ pins: pins.filter((each) => each !== pin) });
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
